import { dateText, type Day } from '../day';
import { count } from '../counting/count';
import type { Adjustment, Counted } from '../counting/counted';
import { earlierStartStep } from '../counting/steps';
import { adjustmentOf } from './clock';
import { isExtensible, isStoppable, passes } from '../duties/duties';
import type { Draft } from '../opening/drafts';
import { approvedAppeal } from '../facts/appeal-decision';
import type { CaseDeadline } from '../facts/facts';
import { LAW_VERSIONS } from '../law-versions';
import { type DutyId, periodIdOf } from '../versions/period-under';
import { settlementOf } from './settlement';
import { mustBeReviewedFirst, WHY_REVIEWED_FIRST } from '../opening/review-first';
import type { Story } from '../opening/story';
import { otherTimeToSue } from '../opening/time-to-sue';

/** The draft counted and settled. */
export function deadlineOf(draft: Draft, key: string, story: Story): CaseDeadline {
  const { period, trigger, ours } = draft;
  const counted = trigger === null ? uncounted(draft) : countedFrom(draft, trigger, story);
  const { status, metOn } = settlementOf(draft, story);
  const stands = status === 'OPEN' && counted.daysLeft !== null;
  return {
    key,
    periodId: periodIdOf(period),
    origin: 'STATUTE',
    name: period.name,
    shortName: period.shortName,
    trigger,
    due: counted.due,
    nominal: counted.nominal,
    ...(counted.earliest && { earlierDue: counted.earliest }),
    provisional: counted.provisional || draft.provisional,
    ours,
    importance: ours ? period.importance : 'track',
    status: stands ? 'SUSPENDED' : status,
    metOn,
    lapses: !ours || passes(draft.duty) || isOffered(draft, story),
    daysLeft: stands ? counted.daysLeft : null,
    steps: stepsOf(draft, counted, story),
  };
}

/** From a trigger that may come forward the end may come forward as well: it never lies before that of an earlier trigger. */
function countedFrom(draft: Draft, trigger: Day, story: Story): Counted {
  const from = (on: Day) => count(draft.period, on, story.calendar, adjust(draft, story), story.choices);
  const counted = from(trigger);
  if (draft.earliest === undefined || counted.due === null) return counted;
  const { due, earliest = due } = from(draft.earliest);
  if (earliest === null || earliest >= (counted.earliest ?? counted.due)) return counted;
  const steps = counted.steps.filter((step) => !step.startsWith('可能提前：'));
  return { ...counted, earliest, steps: [...steps, earlierStartStep(earliest)] };
}

function stepsOf({ because, duty }: Draft, { due, steps }: Counted, story: Story): string[] {
  const basis = `依据：${because}；本案适用${LAW_VERSIONS[story.version].name}。`;
  return [
    basis,
    ...steps,
    ...lateExtensions(duty, steps, story),
    ...(duty === 'XS-45' ? suitSteps(story) : []),
    ...(duty === 'XS-85-J' || duty === 'XS-85-R' ? appealSteps(story) : []),
    ...(duty === 'QZ-54' ? prematureApplications(due, story) : []),
  ];
}

function suitSteps(story: Story): string[] {
  return mustBeReviewedFirst(story.facts) ? [WHY_REVIEWED_FIRST] : otherTimeToSue(story);
}

/** What was decided of the appeal, where it was. */
function appealSteps({ facts }: Story): string[] {
  const approved = approvedAppeal(facts.events);
  if (approved === null) return [];
  return [approved === 'APPEAL' ? '已批准上诉，请在届满前提交上诉状。' : '已批准不上诉，上诉期不再提示。'];
}

/** Said where an extension is recorded and the date does not show it. */
function lateExtensions(duty: DutyId, steps: readonly string[], { moments }: Story): string[] {
  if (!isExtensible(duty) || steps.some((step) => step.startsWith('延长：'))) return [];
  return moments
    .filter(({ type }) => type === 'EXTENDED')
    .map(({ on }) => `延长：${dateText(on)}的延长在期限届满之后，不移动期限。`);
}

/** 催告书送达十日后当事人仍未履行义务的，方可申请（行政强制法第五十四条）. */
function prematureApplications(due: Day | null, { moments }: Story): string[] {
  return moments
    .filter(({ type, on }) => type === 'ENFORCEMENT_APPLIED' && due !== null && on <= due)
    .map(
      ({ on }) =>
        `申请过早：${dateText(on)}申请强制执行时，催告书送达后的十个工作日尚未届满，人民法院可以不予受理，请核对催告送达和申请的日期。`,
    );
}

function uncounted({ period }: Draft): Counted {
  const steps = [`起算日（${period.trigger}）尚未登记，登记后计算。`];
  return { due: null, nominal: null, provisional: false, daysLeft: null, steps };
}

/** Whose act was upheld may apply for enforcement (行政强制法第五十三条); it need not where the party has performed. */
function isOffered({ duty }: Draft, { facts }: Story): boolean {
  return duty === 'QZ-53' && facts.capacity !== 'APPLICANT';
}

function adjust(draft: Draft, story: Story): Adjustment {
  const { facts, acceptedUnder, moments, examination, calendar, choices } = story;
  const days = draft.days === undefined ? {} : { days: draft.days };
  if (draft.duty === 'FY23-30' && examination.waitingSince)
    return { pauses: [{ from: examination.waitingSince, to: null, what: '补正' }] };
  if (!isStoppable(draft.duty)) return days;
  return adjustmentOf(
    draft.duty,
    moments.filter((moment) => moment.era === draft.era),
    facts,
    acceptedUnder,
    (plain) => draft.trigger && count(draft.period, draft.trigger, calendar, plain, choices).due,
  );
}
