import {
  assess,
  type CaseDeadline,
  type CaseFacts,
  type CountingChoices,
  type Day,
  type WorkCalendar,
} from '#law';

export type EffectKind = 'opened' | 'moved' | 'paused' | 'resumed' | 'met' | 'ended' | 'same';

/** What a change does to one deadline. */
export interface Effect {
  key: string;
  name: string;
  ours: boolean;
  kind: EffectKind;
  before: Day | null;
  after: Day | null;
  provisional: boolean;
  metOn: Day | null;
}

/** A case, and how it is counted where the law leaves it open. */
export interface Reading {
  facts: CaseFacts;
  choices: CountingChoices;
}

const ORDER: readonly EffectKind[] = ['opened', 'moved', 'paused', 'resumed', 'met', 'ended', 'same'];

/**
 * What becomes of every deadline when the reading changes, the law room asked before and after: our own first, and what
 * changes before what stays. A deadline that is settled before and after is not told.
 */
export function effectsOf(before: Reading, after: Reading, calendar: WorkCalendar): Effect[] {
  const old = new Map(deadlinesIn(before, calendar).map((deadline) => [deadline.key, deadline]));
  const now = deadlinesIn(after, calendar);
  const gone = [...old.values()].filter(({ key }) => !now.some((deadline) => deadline.key === key));
  return [
    ...now.map((deadline) => effectOf(deadline, old.get(deadline.key))),
    ...gone.map((deadline) => (isOpen(deadline) ? told('ended', deadline, deadline) : null)),
  ]
    .filter((effect) => effect !== null)
    .sort((one, other) => rankOf(one) - rankOf(other));
}

function deadlinesIn({ facts, choices }: Reading, calendar: WorkCalendar): CaseDeadline[] {
  return assess(facts, calendar, choices).deadlines;
}

function effectOf(now: CaseDeadline, before: CaseDeadline | undefined): Effect | null {
  if (!before) return isOpen(now) || now.status === 'MET' ? told('opened', now, null) : null;
  if (now.status !== before.status) return told(kindOf(now, before), now, before);
  if (now.due !== before.due || now.metOn !== before.metOn) return told('moved', now, before);
  return isOpen(now) ? told('same', now, before) : null;
}

function kindOf(now: CaseDeadline, before: CaseDeadline): EffectKind {
  switch (now.status) {
    case 'MET':
      return 'met';
    case 'CANCELLED':
      return 'ended';
    case 'SUSPENDED':
      return 'paused';
    case 'OPEN':
      return before.status === 'SUSPENDED' ? 'resumed' : 'opened';
  }
}

function told(kind: EffectKind, now: CaseDeadline, before: CaseDeadline | null): Effect {
  const { key, name, ours, due, provisional, metOn } = now;
  return { key, name, ours, kind, before: before?.due ?? null, after: due, provisional, metOn };
}

function isOpen({ status }: CaseDeadline): boolean {
  return status === 'OPEN' || status === 'SUSPENDED';
}

function rankOf({ ours, kind }: Effect): number {
  return (ours ? 0 : ORDER.length) + ORDER.indexOf(kind);
}
