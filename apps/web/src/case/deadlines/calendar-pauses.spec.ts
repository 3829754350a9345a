import { day } from '#law';
import { caseEvent } from '../record/case-file.fixture';
import { pausesOf, startLabelOf, suspendedSince } from './calendar-pauses';

const events = [
  caseEvent(1, 'SUSPENDED', '2026-09-01'),
  caseEvent(2, 'RESUMED', '2026-09-11'),
  caseEvent(3, 'EXCLUDED', '2026-09-30', { from: day('2026-09-20'), to: day('2026-09-24') }),
];

it('leaves out of the picture the days that did not count, where the steps say so', () => {
  const steps = ['中止：2026年9月1日至10日共10日不计入，自2026年9月11日起继续计算'];
  expect(pausesOf({ steps }, { events })).toEqual([
    { from: '2026-09-01', to: '2026-09-11' },
    { from: '2026-09-20', to: '2026-09-25' },
  ]);
  expect(pausesOf({ steps: ['起算：'] }, { events })).toEqual([]);
});

it('knows since when the clock stands', () => {
  expect(suspendedSince({ events })).toBeNull();
  expect(suspendedSince({ events: [...events, caseEvent(4, 'SUSPENDED', '2026-10-20')] })).toBe('2026-10-20');
});

it('names the first day in two characters', () => {
  expect(startLabelOf('收到起诉状副本之日')).toBe('收到');
  expect(startLabelOf('开庭')).toBe('开庭');
  expect(startLabelOf('')).toBe('起算');
});
