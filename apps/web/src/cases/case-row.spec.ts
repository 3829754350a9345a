import { day } from '#law';
import { standingOf } from './case-row';

const open = {
  ...{ status: 'OPEN' as const, dispositionName: null },
  ...{ nextDue: day('2026-10-08'), nextDeadline: '答辩', nextHearingAt: null },
};

it.each([
  ['the answer that is due', open, '待答辩'],
  ['the answer before a later hearing', { ...open, nextHearingAt: '2026-11-02T09:30:00+08:00' }, '待答辩'],
  ['the hearing before its papers', { ...open, nextHearingAt: '2026-10-08T09:30:00+08:00' }, '待开庭'],
  ['nothing to wait for', { ...open, nextDue: null, nextDeadline: null }, '审理中'],
])('names %s', (_what, row, words) => {
  expect(standingOf(row)).toBe(words);
});
