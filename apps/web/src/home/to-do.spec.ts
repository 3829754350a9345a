import { day } from '#law';
import { countByDay, type DueItem, groupsOf, toDosOf } from './to-do';

const item = (due: string, shortName: string, more: Partial<DueItem> = {}): DueItem => ({
  id: 1,
  name: shortName,
  shortName,
  periodId: null,
  origin: 'STATUTE',
  key: 'XS-67-ANSWER#1',
  officeDuty: null,
  due: day(due),
  status: 'OPEN',
  importance: 'critical',
  provisional: false,
  earlierDue: null,
  lapses: false,
  caseId: 1,
  followUpId: null,
  procedure: null,
  capacity: null,
  caseNo: null,
  applicants: null,
  actType: null,
  documentNo: null,
  issuer: null,
  officerId: null,
  officerName: null,
  organId: 1,
  organName: '本机关',
  seatId: 1,
  mayWrite: true,
  ...more,
});

describe('toDosOf', () => {
  it('makes one row of a case and a day, and puts the duty before the rights', () => {
    const [row, ...others] = toDosOf([
      item('2026-09-22', '管辖异议', { lapses: true, importance: 'high' }),
      item('2026-09-22', '延期举证', { lapses: true }),
      item('2026-09-22', '答辩'),
    ]);
    expect(others).toEqual([]);
    expect(row?.shortName).toBe('答辩');
    expect(row?.beside.map(({ shortName }) => shortName)).toEqual(['延期举证', '管辖异议']);
  });

  it('keeps cases, days and follow-ups apart', () => {
    const items = [
      item('2026-09-22', '答辩'),
      item('2026-09-22', '答辩', { caseId: 2, seatId: 2 }),
      item('2026-09-23', '答辩'),
      item('2026-09-22', '答复建议', { caseId: null, seatId: null, followUpId: 1 }),
    ];
    expect(toDosOf(items)).toHaveLength(4);
  });
});

describe('groupsOf', () => {
  it('ends the week on Sunday, and leaves out what is empty', () => {
    const days = ['2026-09-18', '2026-09-22', '2026-09-27', '2026-09-28'];
    const groups = groupsOf(toDosOf(days.map((due) => item(due, '答复'))), day('2026-09-21'));
    expect(groups.map(({ title, toDos }) => [title, toDos.length])).toEqual([
      ['已逾期', 1],
      ['本周', 2],
      ['之后', 1],
    ]);
  });
});

describe('countByDay', () => {
  it('counts', () => {
    expect([...countByDay([day('2026-09-22'), day('2026-09-22')])]).toEqual([['2026-09-22', 2]]);
  });
});
