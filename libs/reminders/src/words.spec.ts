import { day } from '#law';
import { titleOn } from './words';

const DUE = day('2026-10-08');

describe('a title on the day it is read', () => {
  it.each([
    ['2026-10-06', '答辩，还有 2 天'],
    ['2026-10-08', '答辩，今天到期'],
    ['2026-10-11', '答辩，已逾期 3 天'],
  ])('of a deadline, %s', (today, title) => {
    expect(titleOn(day(today), { kind: 'DEADLINE', title: '答辩', countsTo: DUE })).toBe(title);
  });

  it.each([
    ['2026-10-07', '开庭，还有 1 天'],
    ['2026-10-08', '开庭，就在今天'],
    ['2026-10-09', '开庭，已过 1 天'],
  ])('of an appointment, %s', (today, title) => {
    expect(titleOn(day(today), { kind: 'HEARING', title: '开庭', countsTo: DUE })).toBe(title);
  });

  it('counts nothing without a day to count to', () => {
    expect(titleOn(DUE, { kind: 'SYSTEM', title: '导入完成', countsTo: null })).toBe('导入完成');
  });
});
