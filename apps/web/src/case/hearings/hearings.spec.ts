import { day } from '#law';
import { caseHearing } from '../record/case-file.fixture';
import { hasCoDefendant, inOrder, isNeedless, leaderSteps, nextHearingOf, writtenTime } from './hearings';

const today = day('2026-09-21');
const hearings = [
  caseHearing(1, '2026-09-10T09:30:00+08:00', { status: 'HELD' }),
  caseHearing(2, '2026-10-15T09:30:00+08:00'),
  caseHearing(3, '2026-09-24T09:30:00+08:00'),
  caseHearing(4, '2026-09-22T09:30:00+08:00', { status: 'CANCELLED' }),
];

it('shows what is ahead first, the nearest on top, and then the past', () => {
  expect(inOrder(hearings, today).map(({ id }) => id)).toEqual([3, 2, 4, 1]);
  expect(nextHearingOf(inOrder(hearings, today), today)?.id).toBe(3);
});

it('asks for a leader at a trial, and at anything else when the court says so', () => {
  expect(isNeedless({ kind: 'TRIAL', courtNotice: false })).toBe(false);
  expect(isNeedless({ kind: 'INQUIRY', courtNotice: false })).toBe(true);
  expect(isNeedless({ kind: 'INQUIRY', courtNotice: true })).toBe(false);
});

describe('leaderSteps', () => {
  const leader = { name: '孙丽华', post: '副局长', rank: 'DEPUTY' as const };
  const arranged = {
    ...{ id: 1, version: 1, hearingId: 2, organId: 1, spoke: false, absence: null, identityOn: null, leader },
    ...{ leaderId: null, delegate: null, counsel: null, watched: false, agreedWith: null },
    status: 'ARRANGED' as const,
  };
  const words = ([hearing, isPast]: [Parameters<typeof leaderSteps>[0], boolean], isShared = false) =>
    leaderSteps(hearing, { isPast, isShared }).map((step) => step.words);

  it('arranges before the day and tells who came from the day on', () => {
    expect(words([{ appearance: null }, false])).toEqual(['安排负责人']);
    expect(words([{ appearance: arranged }, false])).toEqual(['换人', '不能出庭']);
    expect(words([{ appearance: arranged }, true])).toEqual(['登记已出庭', '登记未出庭']);
    expect(words([{ appearance: { ...arranged, status: 'APPEARED' } }, true])).toEqual([
      '更正出庭情况',
      '改为未出庭',
    ]);
    expect(words([{ appearance: { ...arranged, status: 'ABSENT' } }, true])).toEqual([
      '改为已出庭',
      '更正未出庭情况',
    ]);
  });

  it('lets co-defendants agree on one, and take it back', () => {
    expect(words([{ appearance: null }, false], true)).toEqual(['安排负责人', '由共同被告出庭']);
    const agreed = { ...arranged, status: 'AGREED' as const, leader: null, agreedWith: '市政府' };
    expect(words([{ appearance: agreed }, false], true)).toEqual(['改由本机关负责人出庭', '更正由谁出庭']);
    expect(words([{ appearance: agreed }, true], true)).toEqual(['改为本机关负责人已出庭', '更正由谁出庭']);
    const alone = { capacity: 'DEFENDANT', defendantForm: 'DIRECT', seats: [], parties: [] } as const;
    expect(hasCoDefendant({ ...alone, seats: [], parties: [] })).toBe(false);
    const named = [{ id: 1, role: 'CO_DEFENDANT' as const, kind: 'LEGAL' as const, name: '市政府' }];
    expect(hasCoDefendant({ ...alone, seats: [], parties: named })).toBe(true);
  });
});

it.each([
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['９：３０', '09:30'],
  ['14点30分', '14:30'],
  ['9点', '09:00'],
  ['下午2:30', '14:30'],
  ['下午 2 点半', '14:30'],
  ['上午9时00分', '09:00'],
  ['中午12:00', '12:00'],
  ['下午14:30', '14:30'],
  ['24:00', '24:00'],
  ['上午13:00', '上午13:00'],
  ['25:00', '25:00'],
  ['上午', '上午'],
])('reads %s as %s', (typed, time) => {
  expect(writtenTime(typed)).toBe(time);
});
