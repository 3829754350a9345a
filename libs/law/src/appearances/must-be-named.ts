import type { Capacity, HearingKind, Procedure } from '../vocabulary';

/**
 * Whether a leader is to be named for a hearing: of who defends an act, for 开庭审理 and whatever the court or the 复议机关
 * asks a leader to (行政诉讼法第三条第三款; 法释〔2020〕3号第一条). 询问、调解、宣判 without a notice need nobody.
 */
export function mustLeaderBeNamed(
  { kind, courtNotice }: { kind: HearingKind; courtNotice: boolean },
  { procedure, capacity }: { procedure: Procedure; capacity: Capacity },
): boolean {
  if (capacity !== 'DEFENDANT' && capacity !== 'RESPONDENT') return false;
  return courtNotice || (kind === 'TRIAL' && procedure !== 'RECONSIDERATION');
}
