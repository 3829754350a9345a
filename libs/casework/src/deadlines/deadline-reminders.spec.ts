import { day } from '#law';
import type { Hearing } from '../record/hearing.entity';
import type { KnownDeadline } from './deadline-difference';
import { remindersOfDeadlines, remindersOfHearings } from './deadline-reminders';

const NOW = new Date('2026-09-21T10:00:00+08:00');
const AUDIENCE = { label: '云川府复〔2026〕52号', recipientIds: [4], now: NOW };

function deadline(more: Partial<KnownDeadline> = {}): KnownDeadline {
  return {
    key: 'FY23-48-REPLY#1',
    periodId: 'FY23-48-REPLY',
    name: '提出书面答复',
    shortName: '答复',
    importance: 'critical',
    ours: true,
    triggerOn: day('2026-09-18'),
    dueOn: day('2026-10-09'),
    nominalOn: day('2026-10-09'),
    earlierDueOn: null,
    knownSince: day('2026-09-21'),
    provisional: false,
    status: 'OPEN',
    metOn: null,
    lapses: false,
    daysLeft: null,
    steps: [],
    hearingId: null,
    followUpId: null,
    ...more,
  };
}

function days(deadlines: KnownDeadline[]): string[] {
  return remindersOfDeadlines(deadlines, AUDIENCE).map(({ dueAt }) => dueAt.toISOString().slice(0, 10));
}

describe('what reminds of a deadline', () => {
  it('is a message a week, three days and a day ahead, on the day, and daily after it when it is critical', () => {
    const planned = remindersOfDeadlines([deadline()], AUDIENCE);

    expect(planned.map(({ dueAt }) => dueAt.toISOString())).toEqual(
      ['2026-10-02', '2026-10-06', '2026-10-08', '2026-10-09', '2026-10-10'].map(
        (on) => `${on}T00:30:00.000Z`,
      ),
    );
    expect(planned.at(-1)).toMatchObject({
      recurs: 'DAILY',
      title: '云川府复〔2026〕52号 答复',
      recipientId: 4,
    });
  });

  it('is less for a high one, and nothing for one that is tracked', () => {
    expect(days([deadline({ importance: 'high' })])).toEqual(['2026-10-06', '2026-10-08', '2026-10-09']);
    expect(days([deadline({ importance: 'track' })])).toEqual([]);
  });

  it('never goes on after a right has lapsed', () => {
    expect(days([deadline({ lapses: true })]).at(-1)).toBe('2026-10-09');
    expect(days([deadline({ lapses: true, dueOn: day('2026-09-20') })])).toEqual([]);
    expect(days([deadline({ lapses: true, dueOn: day('2026-09-21') })])).toEqual(['2026-09-21']);
  });

  it.each<[string, Partial<KnownDeadline>]>([
    ['another’s', { ours: false }],
    ['met', { status: 'MET' }],
    ['moot', { status: 'CANCELLED' }],
    ['suspended', { status: 'SUSPENDED', dueOn: null }],
  ])('is nothing for what is %s', (_what, more) => expect(days([deadline(more)])).toEqual([]));

  it('goes by the earlier day where two versions of the law differ', () => {
    expect(days([deadline({ earlierDueOn: day('2026-10-05') })])).toContain('2026-10-05');
  });

  it('goes on for one long overdue that was known in time, and is silent of one entered when long overdue', () => {
    const late = { dueOn: day('2026-08-01') };

    expect(days([deadline({ ...late, knownSince: day('2026-07-20') })])).not.toEqual([]);
    expect(days([deadline({ ...late, knownSince: day('2026-09-21') })])).toEqual([]);
  });
});

describe('what reminds of a hearing', () => {
  function hearing(more: Partial<Hearing> = {}): Hearing {
    const at = new Date('2026-10-15T09:30:00+08:00');
    const told = { id: 3, version: 1, caseId: 12, kind: 'TRIAL', place: null, courtNotice: true } as const;
    return { ...told, at, status: 'SCHEDULED', recordedAt: NOW, ...more };
  }

  it('is one message at once, and its leads', () => {
    const planned = remindersOfHearings([hearing()], AUDIENCE);

    expect(planned[0]).toMatchObject({ title: '云川府复〔2026〕52号 新排期：开庭', dueAt: NOW });
    expect(planned.slice(1).map(({ dueAt }) => dueAt.toISOString().slice(0, 10))).toEqual([
      '2026-10-08',
      '2026-10-12',
      '2026-10-14',
      '2026-10-15',
    ]);
  });

  it('is new for a new day, and nothing for one that is over or cancelled', () => {
    const at = new Date('2026-10-16T09:30:00+08:00');
    const [moved] = remindersOfHearings([hearing({ version: 2, at })], AUDIENCE);
    const [first] = remindersOfHearings([hearing()], AUDIENCE);

    expect(moved?.title).toContain('改期');
    expect(moved?.step).not.toBe(first?.step);
    expect(remindersOfHearings([hearing({ status: 'CANCELLED' })], AUDIENCE)).toEqual([]);
    expect(remindersOfHearings([hearing({ at: new Date('2026-09-01T09:30:00+08:00') })], AUDIENCE)).toEqual(
      [],
    );
  });
});
