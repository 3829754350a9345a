import { day } from '#law';
import { type LocalDuty, localTallies } from './local-duties';

const duty = (more: Partial<LocalDuty>): LocalDuty => ({
  ...{ periodId: 'LOCAL-1', name: '报告', due: day('2026-09-10'), status: 'OPEN', metOn: null },
  ...{ caseId: 1, caseNo: null, periodEnd: null, organName: '局' },
  ...more,
});

describe('按期办结 of local rules', () => {
  it('counts each duty once: in time on its last day, late from the day after, open until then', () => {
    const duties = [
      duty({ status: 'MET', metOn: day('2026-09-10') }),
      duty({ status: 'MET', metOn: day('2026-09-11') }),
      duty({}),
      duty({ due: day('2026-09-20') }),
      duty({ due: day('2026-09-30') }),
      duty({ periodId: 'LOCAL-2', name: '排查', caseId: null, periodEnd: day('2026-08-31') }),
    ];
    const [screening, report] = localTallies(duties, day('2026-09-20')).sort(
      (one, other) => one.due - other.due,
    );
    expect(report).toMatchObject({ name: '报告', due: 5, inTime: 1, late: 2, open: 2, rate: '33.3%' });
    expect(report?.duties.map(({ state }) => state)).toEqual(['IN_TIME', 'LATE', 'LATE', 'OPEN', 'OPEN']);
    expect(screening).toMatchObject({ periodId: 'LOCAL-2', due: 1, inTime: 0, late: 1, open: 0 });
  });
});
