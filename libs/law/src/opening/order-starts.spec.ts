import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { assess } from '../deadlines/assess';
import { told } from '../deadlines/stories/told.fixture';
import { day } from '../day';
import type { CaseFacts, OrderFact } from '../facts/facts';

function judged(order: Partial<OrderFact>): CaseFacts {
  return told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
    outcome: {
      disposition: 'Y1-CX',
      madeOn: '2026-06-01',
      servedOn: '2026-06-08',
      orders: [{ kind: 'COMPENSATE', days: 30, ...order }],
    },
  });
}

function dueOf(facts: CaseFacts, periodId: string) {
  const { deadlines } = assess(facts, STATE_COUNCIL_CALENDAR);
  const { due, steps } = deadlines.find((one) => one.periodId === periodId)!;
  return [due, steps.find((step) => step.startsWith('起算：'))];
}

describe('the days of an order', () => {
  it.each([
    // The time to appeal ends on 23 June.
    [{}, '2026-07-23', '2026年6月23日（周二）裁判生效之日'],
    [{ starts: 'EFFECTIVE' }, '2026-07-23', '2026年6月23日（周二）裁判生效之日'],
    [{ starts: 'RECEIVED' }, '2026-07-08', '2026年6月8日（周一）收到裁判文书之日'],
    [{ starts: 'DATE', startsOn: day('2026-07-01') }, '2026-07-31', '2026年7月1日（周三）文书写明的起算日'],
  ] as const)('with %j end on %s', (order, due, beginning) => {
    const [on, step] = dueOf(judged(order), 'XS-96');
    expect(on).toBe(due);
    expect(step).toContain(beginning);
  });
});
