import { day } from '#law';
import type { KnownDeadline } from './deadline-difference';
import { remindersOfDeadlines } from './deadline-reminders';

const NOW = new Date('2026-09-21T10:00:00+08:00');
const AUDIENCE = { heading: '云川府复〔2026〕52号', recipientIds: [4], now: NOW };

function deadline(more: Partial<KnownDeadline> = {}): KnownDeadline {
  return {
    key: 'FY23-48-REPLY#1',
    origin: 'STATUTE',
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
    enteredLate: false,
    provisional: false,
    status: 'OPEN',
    metOn: null,
    lapses: false,
    daysLeft: null,
    steps: [],
    hearingId: null,
    followUpId: null,
    officeDutyId: null,
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
      heading: '云川府复〔2026〕52号',
      title: '答复',
      recipientId: 4,
    });
  });

  it('is less for a high one, and nothing for one that is tracked', () => {
    expect(days([deadline({ importance: 'high' })])).toEqual(['2026-10-06', '2026-10-08', '2026-10-09']);
    expect(days([deadline({ importance: 'track' })])).toEqual([]);
  });

  it('never goes on after what merely passes has passed', () => {
    expect(days([deadline({ lapses: true })]).at(-1)).toBe('2026-10-09');
    expect(days([deadline({ lapses: true, dueOn: day('2026-09-20') })])).toEqual([]);
    expect(days([deadline({ lapses: true, dueOn: day('2026-09-21') })])).toEqual(['2026-09-21']);
  });

  it('is one early word of a right, and none where using it would change nothing', () => {
    const appeal = deadline({ key: 'XS-85-J#1', periodId: 'XS-85-J', lapses: true });
    // And one when it is lost.
    expect(days([appeal])).toEqual(['2026-10-06', '2026-10-10']);
    expect(remindersOfDeadlines([appeal], AUDIENCE, { verdict: 'LOST', appeal: null })).toHaveLength(2);
    expect(remindersOfDeadlines([appeal], AUDIENCE, { verdict: 'WON', appeal: null })).toEqual([]);
    const approved = remindersOfDeadlines([appeal], AUDIENCE, { verdict: 'WON', appeal: 'APPEAL' });
    expect(approved.map(({ step }) => step)).toEqual(expect.arrayContaining(['XS-85-J#1:D-1@2026-10-09']));

    const objection = deadline({ key: 'JS18-10#1', periodId: 'JS18-10', lapses: true });
    const answer = deadline({ key: 'XS-67-ANSWER#1', periodId: 'XS-67-ANSWER' });
    expect(
      remindersOfDeadlines([objection, answer], AUDIENCE).filter(({ step }) => step.startsWith('JS18')),
    ).toHaveLength(1);
    expect(remindersOfDeadlines([objection, { ...answer, status: 'MET' }], AUDIENCE)).toEqual([]);
  });

  it('tells on the morning after that a right was lost, and never later', () => {
    const right = { key: 'QZ-53#1', periodId: 'QZ-53', shortName: '申请执行', lapses: true } as const;
    const lost = remindersOfDeadlines([deadline({ ...right, dueOn: day('2026-09-20') })], AUDIENCE);
    expect(lost).toMatchObject([
      { title: '申请执行：逾期未申请，权利已失', countsTo: null, saidUntil: null, recurs: null },
    ]);
    expect(lost.map(({ dueAt }) => dueAt.toISOString())).toEqual(['2026-09-21T00:30:00.000Z']);
    expect(days([deadline({ ...right, dueOn: day('2026-09-18') })])).toEqual([]);
  });

  it('goes by the earliest day that a provisional one can become, and says so', () => {
    const provisional = deadline({ provisional: true, earlierDueOn: day('2026-10-07') });
    expect(days([provisional])).toContain('2026-10-07');
    expect(remindersOfDeadlines([provisional], AUDIENCE)[0]?.title).toBe('答复（暂定，可能提前）');
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
