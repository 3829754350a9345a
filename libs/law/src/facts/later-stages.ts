import { type Ending, resultOf } from '../dispositions/disposition';
import type { Procedure } from '../vocabulary';
import type { CaseFacts, LaterStage } from './facts';

/** 准许撤回上诉、按撤回上诉处理: the first judgment stands. */
const APPEAL_DROPPED: readonly Ending[] = ['Y2-CHSS', 'Y2-ACHSS'];
/** What leaves a judgment in force untouched when a retrial ends so. */
const RETRIAL_DROPPED: readonly Ending[] = ['ZS-ZJ', 'ZS-CHQQ'];

export function isTrial(procedure: Procedure): boolean {
  return procedure !== 'RECONSIDERATION' && procedure !== 'ENFORCEMENT_REVIEW';
}

/** Whether a stage above ended so that nothing is left of the judgment below. */
export function isReversal({ procedure, disposition }: LaterStage): boolean {
  if (disposition === null) return false;
  const result = resultOf(disposition);
  if (result === 'MAINTAINED' || result === 'NOT_ACCEPTED' || result === 'TRANSFERRED') return false;
  if (procedure === 'SECOND_INSTANCE') return !APPEAL_DROPPED.includes(disposition);
  if (procedure === 'RETRIAL') return !RETRIAL_DROPPED.includes(disposition);
  return false;
}

/** Whether somebody appealed: a second instance is registered, though perhaps not the appeal itself. */
export function wentUp({ laterStages }: CaseFacts): boolean {
  return laterStages?.some(({ procedure }) => procedure === 'SECOND_INSTANCE') ?? false;
}

/** The day on which what this case decided was set aside; null where it stands. */
export function reversedOn({ procedure, laterStages }: CaseFacts): string | null {
  const reversal = laterStages?.find((stage) =>
    isTrial(procedure) ? isReversal(stage) : stage.disposition === 'Y1-FYJD',
  );
  return reversal?.endedOn ?? null;
}
