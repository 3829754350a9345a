import { day } from '#law';
import type { Appearance } from '../record/appearance.entity';
import type { Hearing } from '../record/hearing.entity';
import { type HearingSeat, remindersOfHearings, topicsOfHearings } from './hearing-reminders';

const NOW = new Date('2026-09-21T10:00:00+08:00');
const AUDIENCE = { heading: '赵某诉我方', recipientIds: [4], now: NOW };
const SUED = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT' };

function hearing(more: Partial<Hearing> = {}): Hearing {
  const at = new Date('2026-10-15T09:30:00+08:00');
  const told = {
    id: 3,
    version: 1,
    caseId: 12,
    kind: 'TRIAL',
    place: '第三法庭',
    courtNotice: true,
  } as const;
  return { ...told, at, status: 'SCHEDULED', recordedAt: NOW, ...more };
}

function seat(hearings: Hearing[], more: Partial<HearingSeat> = {}): HearingSeat {
  return {
    case: SUED,
    participation: SUED,
    hearings,
    appearances: [],
    outcome: null,
    ...more,
  } as HearingSeat;
}

function who(status: Appearance['status']): Partial<HearingSeat> {
  return { appearances: [{ hearingId: 3, status } as Appearance] };
}

function said(of: HearingSeat, now = NOW): string[] {
  return remindersOfHearings(of, { ...AUDIENCE, now }).map(
    ({ dueAt, title }) => `${dueAt.toISOString().slice(5, 10)} ${title}`,
  );
}

it('is announced at once, and said again a week, three days and a day ahead and on the day', () => {
  expect(said(seat([hearing()], who('CONFIRMED')))).toEqual([
    '09-21 新排期，10月15日 09:30 第三法庭 开庭',
    ...['10-08', '10-12', '10-14', '10-15'].map((on) => `${on} 10月15日 09:30 第三法庭 开庭`),
    '10-16 待登记：10月15日开庭是否举行',
  ]);
});

it.each<[string, Partial<HearingSeat>, string[]]>([
  ['nobody', {}, ['负责人未安排']],
  ['one who was not asked', who('ARRANGED'), ['负责人待确认']],
  ['one who cannot come', who('ABSENT'), ['负责人不能出庭，待换人']],
  ['one who agreed', who('CONFIRMED'), []],
])('says what is missing of %s', (_who, more, words) => {
  const leader = remindersOfHearings(seat([hearing()], more), AUDIENCE).filter(({ step }) =>
    step.startsWith('leader:'),
  );
  expect([...new Set(leader.map(({ title }) => title))]).toEqual(words);
});

it('asks for no leader where nobody need come', () => {
  const inquiry = hearing({ kind: 'INQUIRY', courtNotice: false });
  expect(said(seat([inquiry])).join()).not.toContain('负责人');
});

it('is new for a new hour: what was said of the old one ends', () => {
  const moved = seat([hearing({ version: 2, at: new Date('2026-10-15T14:30:00+08:00') })]);
  expect(said(moved)[0]).toBe('09-21 改期，10月15日 14:30 第三法庭 开庭');
  const before = topicsOfHearings(seat([hearing()]), NOW);
  expect(topicsOfHearings(moved, NOW).filter((topic) => before.includes(topic))).toEqual([]);
});

it('asks once it is past what came of it, and then who came', () => {
  const after = new Date('2026-10-16T10:00:00+08:00');
  expect(said(seat([hearing()]), after)).toEqual(['10-16 待登记：10月15日开庭是否举行']);
  const held = hearing({ status: 'HELD' });
  expect(said(seat([held]), after)).toEqual(['10-16 待登记：10月15日开庭负责人是否出庭']);
  expect(said(seat([held], who('APPEARED')), after)).toEqual([]);
  expect(topicsOfHearings(seat([held], who('APPEARED')), after)).toEqual([]);
  // Long past when it was entered.
  expect(said(seat([hearing()]), new Date('2026-12-01T10:00:00+08:00'))).toEqual([]);
});

it('is nothing when it is cancelled, or overtaken by the end of the case', () => {
  expect(said(seat([hearing({ status: 'CANCELLED' })]))).toEqual([]);
  const outcome = { madeOn: day('2026-10-01') } as HearingSeat['outcome'];
  expect(said(seat([hearing()], { outcome }))).toEqual([]);
});
