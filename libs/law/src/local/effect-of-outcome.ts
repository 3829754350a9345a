import { dateText, type Day } from '../day';
import { resultOf } from '../dispositions/disposition';
import type { CaseFacts } from '../facts/facts';
import { isReversal } from '../facts/later-stages';
import { type Effect, impliedEffect } from '../opening/effect';
import { lawVersionOf } from '../versions/law-version';
import type { LocalCounting } from './local-count';

/**
 * 生效 of what ended the case, as everything else in the law room has it: the day that is recorded, else the implied one. A
 * review decision has effect on service (复议法第七十五条第二款).
 * @returns null while it has none, and for an outcome that never has.
 */
export function effectOfOutcome(facts: CaseFacts, { calendar, choices }: LocalCounting): Effect | null {
  const { outcome, procedure, events } = facts;
  if (!outcome) return null;
  const recorded = events.filter(({ type }) => type === 'EFFECTIVE').map(({ on }) => on);
  const on = recorded.sort().at(-1);
  if (on) return { on, provisional: false, because: `${dateText(on)}裁判生效` };
  if (procedure === 'RECONSIDERATION') return onService(outcome.servedOn);
  const { version } = lawVersionOf(facts, choices);
  return impliedEffect({ facts, version, calendar, choices });
}

function onService(servedOn: Day | null): Effect | null {
  return (
    servedOn && { on: servedOn, provisional: false, because: `${dateText(servedOn)}复议决定送达，送达即生效` }
  );
}

/**
 * 生效败诉, once for every chain of judgments: a first judgment that the second instance upheld is lost in the second.
 * @returns the day on which the loss of this case took effect; null where it is none, or not yet.
 */
export function effectiveLossOn(facts: CaseFacts, counting: LocalCounting): Day | null {
  if (facts.outcome?.verdict !== 'LOST' || isSetAside(facts) || isUpheldAbove(facts)) return null;
  return effectOfOutcome(facts, counting)?.on ?? null;
}

/** What a later stage left nothing of. */
export function isSetAside({ laterStages }: CaseFacts): boolean {
  return laterStages?.some(isReversal) ?? false;
}

/** 驳回上诉、维持原判: the judgment above is the one that has effect. */
export function isUpheldAbove({ laterStages }: CaseFacts): boolean {
  return (
    laterStages?.some(
      ({ procedure, disposition }) =>
        procedure === 'SECOND_INSTANCE' && disposition !== null && resultOf(disposition) === 'MAINTAINED',
    ) ?? false
  );
}
