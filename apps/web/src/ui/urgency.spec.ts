import { day, STATE_COUNCIL_CALENDAR } from '#law';
import { type DeadlineState, urgencyOf } from './urgency';

const today = day('2026-09-21');
const of = (deadline: DeadlineState) => urgencyOf(deadline, today, STATE_COUNCIL_CALENDAR);

describe('urgencyOf', () => {
  it.each([
    ['2026-09-18', 'overdue', '逾期 3 天'],
    ['2026-09-21', 'today', '今天到期'],
    ['2026-09-22', 'soon', '明天到期'],
    ['2026-09-24', 'soon', '还有 3 天'],
    // 25 to 27 September are 中秋: the 28th is the fourth working day.
    ['2026-09-28', 'near', '还有 7 天'],
    ['2026-10-08', 'near', '还有 17 天'],
    ['2026-10-26', 'far', '还有 35 天'],
  ])('says of %s that it is %s: %s', (due, kind, words) => {
    expect(of({ due: day(due) })).toEqual({ kind, words });
  });

  it('keeps the lateness of what was done late', () => {
    const due = day('2026-09-10');
    expect(of({ due, status: 'MET', metOn: due })).toEqual({ kind: 'done', words: '按期完成' });
    expect(of({ due, status: 'MET', metOn: day('2026-09-12') })).toEqual({
      kind: 'late',
      words: '逾期 2 天完成',
    });
  });

  it('does not count down while the clock stands', () => {
    expect(of({ due: null, status: 'SUSPENDED', suspendedOn: day('2026-08-31') })?.words).toBe('中止 21 天');
    expect(of({ due: null, status: 'SUSPENDED' })?.words).toBe('中止');
  });

  it('tells what lapsed unused from what is moot, and what was entered afterwards from what is late', () => {
    const due = day('2024-03-01');
    expect(of({ due, status: 'CANCELLED' })?.words).toBe('不再需要');
    expect(of({ due, status: 'CANCELLED', lapsed: '逾期未上诉，权利已失' })?.words).toBe(
      '逾期未上诉，权利已失',
    );
    expect(of({ due, status: 'OVERDUE', enteredLate: true })).toEqual({
      ...{ kind: 'cancelled', words: '补录，未登记办理日期' },
    });
  });

  it('says nothing where no date is known', () => {
    expect(of({ due: null, status: 'OPEN' })).toBeNull();
  });
});
