import { cutAtNumbers, reportText } from './report-text';

describe('the text of the annual report', () => {
  it('is a title, paragraphs and what must be put right', () => {
    const text =
      '2020年行政复议和行政应诉情况\n\n行政诉讼9件。\n（注：有1件案件的结案日期早于收到日期，请先核对。）\n';
    expect(reportText(text)).toEqual({
      title: '2020年行政复议和行政应诉情况',
      paragraphs: ['行政诉讼9件。'],
      notes: ['（注：有1件案件的结案日期早于收到日期，请先核对。）'],
    });
  });

  it('is cut at its numbers of cases, and at no others', () => {
    const cut = cutAtNumbers('开庭12件，出庭应诉率91.7%（11/12），正职3件。');
    expect(cut.filter(({ isNumber }) => isNumber).map(({ text }) => text)).toEqual(['12', '3']);
    expect(cut.map(({ text }) => text).join('')).toBe('开庭12件，出庭应诉率91.7%（11/12），正职3件。');
  });
});
