import { type Day, findPeriod, lapsedWords, type Period, statusOn } from '#law';
import type { KnownRule } from '../deadlines/local/local-rule.entity';
import type { Deadline } from '../record/deadline.entity';
import { localBasisOf, ruleOf } from './local-basis';

interface Shown {
  today: Day;
  /** Of a registration that was taken back nothing runs. */
  isWithdrawn?: boolean;
  /** 地方规定, where some of the deadlines may be theirs. */
  rules?: readonly KnownRule[];
}

/** A deadline as a case's page has it, with what its period knows. */
export function deadlineViewOf(deadline: Deadline, shown: Shown) {
  const rule = ruleOf(shown.rules, deadline.periodId);
  const period = findPeriod(deadline.periodId ?? '');
  return {
    id: deadline.id,
    periodId: deadline.periodId,
    origin: deadline.origin,
    name: deadline.name,
    shortName: deadline.shortName,
    trigger: deadline.triggerOn,
    due: deadline.dueOn,
    nominal: deadline.nominalOn,
    earlierDue: deadline.earlierDueOn,
    provisional: deadline.provisional,
    ours: deadline.ours,
    importance: deadline.importance,
    ...stateOf(deadline, shown),
    enteredLate: deadline.enteredLate,
    metOn: deadline.metOn,
    daysLeft: deadline.daysLeft,
    basis: basisOf(period, rule),
    local: deadline.origin === 'LOCAL',
    duty: rule?.duty ?? null,
    url: rule?.source.url ?? null,
    key: deadline.key,
    consequence: period?.consequence ?? null,
    steps: deadline.steps,
    hearingId: deadline.hearingId,
    followUpId: deadline.followUpId,
  };
}

/** Null of what was entered by hand. */
function basisOf(period: Period | undefined, rule: KnownRule | undefined) {
  if (!period) return rule ? localBasisOf(rule) : null;
  const { law, article, quote } = period;
  return { law, article, quote };
}

/** How it stands today, and what is said of it where it lapsed unused. */
function stateOf(deadline: Deadline, { today, isWithdrawn = false }: Shown) {
  const { status, dueOn, lapses } = deadline;
  if (isWithdrawn && status !== 'MET') return { status: 'CANCELLED' as const, lapsed: null };
  const now = statusOn({ status, due: dueOn, lapses }, today);
  return { status: now, lapsed: now === 'CANCELLED' && status === 'OPEN' ? lapsedWords(deadline) : null };
}
