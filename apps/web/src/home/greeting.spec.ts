import { day, STATE_COUNCIL_CALENDAR } from '#law';
import { dayLine, greetingOf } from './greeting';

describe('greetingOf', () => {
  it.each([
    [2, 1, '周敏，今天有 2 件到期，1 件已逾期'],
    [2, 0, '周敏，今天有 2 件到期'],
    [0, 3, '周敏，有 3 件已逾期'],
    [0, 0, '今天没有到期的事'],
  ])('with %i due and %i overdue says: %s', (dueToday, overdue, sentence) => {
    expect(greetingOf('周敏', dueToday, overdue)).toBe(sentence);
  });
});

describe('dayLine', () => {
  const line = (on: string) => dayLine(day(on), STATE_COUNCIL_CALENDAR);

  it('warns of a holiday, with the working days that are left', () => {
    expect(line('2026-09-21')).toBe('2026年9月21日 星期一 · 本周五起中秋节放假，含今天还有 4 个工作日');
    expect(line('2026-09-24')).toBe('2026年9月24日 星期四 · 本周五起中秋节放假，含今天还有 1 个工作日');
    expect(line('2026-09-28')).toBe('2026年9月28日 星期一 · 本周四起国庆节放假，含今天还有 3 个工作日');
  });

  it('says in a holiday when work begins again', () => {
    expect(line('2026-10-03')).toBe('2026年10月3日 星期六 · 国庆节放假，10月8日 周四上班');
  });

  it('says nothing on an ordinary day, or of a weekend', () => {
    expect(line('2026-08-03')).toBe('2026年8月3日 星期一');
  });
});
