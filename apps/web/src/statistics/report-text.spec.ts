import { cutAtNumbers } from './report-text';

it.each(['件', '宗', '起'])(
  'cuts the report at its numbers of cases, counted in %s, and at no others',
  (counter) => {
    const paragraph = `开庭12${counter}，出庭应诉率91.7%（11/12），正职3${counter}。`;
    const cut = cutAtNumbers(paragraph);
    expect(cut.filter(({ isNumber }) => isNumber).map(({ text }) => text)).toEqual(['12', '3']);
    expect(cut.map(({ text }) => text).join('')).toBe(paragraph);
  },
);
