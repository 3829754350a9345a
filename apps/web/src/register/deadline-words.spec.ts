import { day, type PeriodId, periodOf, STATE_COUNCIL_CALENDAR } from '#law';
import { countWords, lengthWords } from './deadline-words';

describe('how a date was counted, in one line', () => {
  it.each<[PeriodId, string | null]>([
    ['FY23-48-REPLY', '自收到次日起第 10 个工作日'],
    ['XS-67-ANSWER', '自收到次日起 15 日'],
    ['XS-81', '自立案次日起 6 个月'],
    ['JS18-71', '开庭前 3 日'],
    ['CT20-06', null],
  ])('says of %s: %s', (id, words) => {
    expect(lengthWords(periodOf(id))).toBe(words);
  });

  it('adds the article and the working days that are left', () => {
    const deadline = { periodId: 'FY23-48-REPLY', due: day('2026-10-09') } as const;
    expect(countWords(deadline, day('2026-09-21'), STATE_COUNCIL_CALENDAR)).toBe(
      '自收到次日起第 10 个工作日 · 第四十八条 · 还有 8 个工作日',
    );
    expect(countWords(deadline, day('2026-10-10'), STATE_COUNCIL_CALENDAR)).toBe(
      '自收到次日起第 10 个工作日 · 第四十八条',
    );
  });
});
