import { day } from '#law';
import { instantAt } from '#platform';
import { type LeadPolicy, stepsFor } from './leads';
import { planDifference, type PlannedReminder, toldBy } from './plan-difference';
import type { Reminder, ReminderStatus } from './reminder.entity';

const OFFICER = 7;

function plan(policy: Pick<LeadPolicy, 'dueOn' | 'now'>, recipientId = OFFICER): PlannedReminder[] {
  return stepsFor({ leads: [7, 3, 1, 0], daily: true, ...policy }).map((step) => ({
    ...step,
    step: `ANSWER:${step.step}`,
    topic: `ANSWER@${policy.dueOn}`,
    recipientId,
    kind: 'DEADLINE',
    title: '答辩',
  }));
}

let nextId = 1;
function stored(
  planned: PlannedReminder,
  status: ReminderStatus = 'PLANNED',
  more: Partial<Reminder> = {},
): Reminder {
  return {
    ...{
      id: nextId++,
      subjectKind: 'participation',
      subjectId: 1,
      caseId: 1,
      channel: 'INBOX',
      status,
      nextAttemptAt: planned.dueAt,
      attempts: 0,
    },
    ...{ claimToken: null, sendingUntil: null, cancelledAt: null, cancelReason: null, lastError: null },
    ...{ messageId: null, toldWithId: null, plannedAt: planned.dueAt },
    deliveredAt: status === 'DELIVERED' ? planned.dueAt : null,
    ...{ step: planned.step, recipientId: planned.recipientId },
    ...toldBy(planned),
    ...more,
  };
}

function summary({ added, changed, cancelled }: ReturnType<typeof planDifference>) {
  const short = (step: string) => step.replace('ANSWER:', '');
  return {
    added: added.map(({ step }) => short(step)),
    changed: changed.map(({ planned }) => short(planned.step)),
    cancelled: cancelled.map(({ step }) => short(step)),
  };
}

describe('planning again', () => {
  const dueOn = day('2026-10-08');
  const early = plan({ dueOn, now: instantAt(day('2026-09-20'), '10:00') });
  const deliveredTo = (lead: number) =>
    early.map((each, index) => stored(each, index <= lead ? 'DELIVERED' : 'PLANNED'));

  it('changes nothing while nothing has changed, whatever was delivered', () => {
    const now = instantAt(day('2026-10-05'), '10:00');
    expect(summary(planDifference(deliveredTo(1), plan({ dueOn, now })))).toEqual({
      added: [],
      changed: [],
      cancelled: [],
    });
  });

  it('tells a lead of the old date again for the new one', () => {
    const moved = plan({ dueOn: day('2026-10-09'), now: instantAt(day('2026-10-05'), '10:00') });
    expect(summary(planDifference(deliveredTo(1), moved))).toEqual({
      added: ['D-7@2026-10-09', 'D-3@2026-10-09', 'D-1@2026-10-09', 'D-0@2026-10-09', 'D+1@2026-10-09'],
      changed: [],
      cancelled: ['D-1@2026-10-08', 'D-0@2026-10-08', 'D+1@2026-10-08'],
    });
  });

  it('does not tell twice when the date is moved and moved back', () => {
    const rows = early.map((each, index) => stored(each, index <= 1 ? 'DELIVERED' : 'CANCELLED'));
    const back = plan({ dueOn, now: instantAt(day('2026-10-05'), '11:00') });
    expect(summary(planDifference(rows, back))).toEqual({
      added: [],
      changed: ['D-1@2026-10-08', 'D-0@2026-10-08', 'D+1@2026-10-08'],
      cancelled: [],
    });
  });

  it('keeps a recurring message going', () => {
    const rows = [...deliveredTo(4)];
    const next = {
      ...early[4]!,
      step: 'ANSWER:D+2@2026-10-08',
      dueAt: instantAt(day('2026-10-10'), '08:30'),
    };
    rows.push(stored(next));
    const again = plan({ dueOn, now: instantAt(day('2026-10-09'), '10:00') });
    expect(summary(planDifference(rows, again))).toEqual({ added: [], changed: [], cancelled: [] });
  });

  it('does not repeat what a late message has said since', () => {
    const late = early.map((each, index) =>
      stored(each, 'DELIVERED', index === 4 ? { deliveredAt: instantAt(day('2026-10-11'), '09:00') } : {}),
    );
    const next = {
      ...early[4]!,
      step: 'ANSWER:D+4@2026-10-08',
      dueAt: instantAt(day('2026-10-12'), '08:30'),
    };
    const again = plan({ dueOn, now: instantAt(day('2026-10-11'), '10:00') });
    expect(summary(planDifference([...late, stored(next)], again))).toEqual({
      added: [],
      changed: [],
      cancelled: [],
    });
  });

  it('tells a new officer what the old one was told, and stops telling the old one', () => {
    const now = instantAt(day('2026-10-05'), '10:00');
    expect(summary(planDifference(deliveredTo(1), plan({ dueOn, now }, 8)))).toEqual({
      added: ['D-3@2026-10-08', 'D-1@2026-10-08', 'D-0@2026-10-08', 'D+1@2026-10-08'],
      changed: [],
      cancelled: ['D-1@2026-10-08', 'D-0@2026-10-08', 'D+1@2026-10-08'],
    });
  });

  it('lets an e-mail go on whose step is still in the plan, and stops one that is not', () => {
    const [first] = early;
    const mail = stored(first!, 'PLANNED', { channel: 'EMAIL' });
    const told = stored(first!, 'DELIVERED');
    expect(summary(planDifference([told, mail], [first!])).cancelled).toEqual([]);
    expect(summary(planDifference([told, mail], [])).cancelled).toEqual(['D-7@2026-10-08']);
  });

  it('leaves what failed for good, and counts two of the same step to one person as one', () => {
    const [first] = early;
    expect(summary(planDifference([stored(first!, 'FAILED')], [first!]))).toMatchObject({ changed: [] });
    expect(summary(planDifference([], [first!, first!])).added).toEqual(['D-7@2026-10-08']);
  });

  it('changes what is still to be sent when its words or its time change', () => {
    const renamed = early.map((each) => ({ ...each, title: '（2026）京01行初1号 答辩' }));
    expect(summary(planDifference(deliveredTo(1), renamed)).changed).toEqual([
      'D-1@2026-10-08',
      'D-0@2026-10-08',
      'D+1@2026-10-08',
    ]);
  });
});
