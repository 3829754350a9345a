import { day } from '#law';
import { caseDeadline, caseFile, caseHearing } from './case-file.fixture';
import type { CaseFile } from './case-facts';
import { nextProcedure, stagesOf } from './case-stages';

const today = day('2026-09-21');

function stage(id: number, told: Partial<CaseFile['stages'][number]>): CaseFile['stages'][number] {
  return {
    id,
    procedure: 'FIRST_INSTANCE',
    capacity: 'DEFENDANT',
    caseNo: null,
    receivedOn: day('2026-09-17'),
    status: 'OPEN',
    closedOn: null,
    result: null,
    dispositionName: null,
    ...told,
  };
}

const before = stage(3, {
  procedure: 'RECONSIDERATION',
  caseNo: '云川府复〔2026〕29号',
  status: 'CLOSED',
  closedOn: day('2026-08-19'),
  result: 'MAINTAINED',
  dispositionName: '维持',
});

describe('stagesOf', () => {
  it('tells the result of what is over, the progress of this one, and what would start the next', () => {
    const file = caseFile({
      stages: [before, stage(7, {})],
      deadlines: [caseDeadline(1, {})],
      hearings: [caseHearing(1, '2026-10-15T09:30:00+08:00')],
    });
    expect(stagesOf(file, today).map(({ state, detail, to }) => [state, detail, to])).toEqual([
      ['done', '维持 · 8月19日结案', '/cases/3'],
      ['current', '答辩期限 10月8日，10月15日开庭', undefined],
      ['future', '判决送达后 15 日内可以上诉', undefined],
    ]);
  });

  it('names the day until which an appeal can be brought', () => {
    const file = caseFile({
      stages: [stage(7, { status: 'CLOSED', result: 'REVOKED', dispositionName: '撤销' })],
      deadlines: [caseDeadline(1, { periodId: 'XS-85-J', due: day('2026-10-20') })],
    });
    expect(stagesOf(file, today).at(-1)?.detail).toBe('10月20日前可以上诉');
    expect(nextProcedure(file)).toBe('SECOND_INSTANCE');
  });

  it('expects nothing after a case that was taken back', () => {
    const file = caseFile({ stages: [stage(7, { status: 'CLOSED', result: 'WITHDRAWN' })] });
    expect(stagesOf(file, today)).toHaveLength(1);
    expect(nextProcedure(file)).toBeNull();
  });

  it('registers the next stage from the last one only', () => {
    expect(nextProcedure(caseFile({ id: 3, stages: [before, stage(7, {})] }))).toBeNull();
  });
});
