import { type CaseAssessment, type Day, streamOf, type Verdict } from '#law';
import type { Participation } from './participation.entity';
import type { Seat } from './seat';

/** The columns of a participation that follow from the case's facts. */
export type Standing = Pick<
  Participation,
  | 'lawVersion'
  | 'stream'
  | 'acceptedOn'
  | 'acceptance'
  | 'status'
  | 'closedOn'
  | 'disposition'
  | 'verdict'
  | 'lostOn'
>;

/**
 * @param verdict as the register has it, 驳回上诉，维持原判 and the like resolved.
 * @param lostOn see `Participation.lostOn`.
 */
export function standingOf(
  seat: Seat,
  assessment: Omit<CaseAssessment, 'deadlines'>,
  { verdict, lostOn }: { verdict: Verdict | null; lostOn: Day | null },
): Standing {
  const { outcome, participation } = seat;
  const { lawVersion, acceptedOn, acceptance, suspended } = assessment;
  return {
    lawVersion,
    stream: streamOf(seat.case.procedure, participation.capacity),
    acceptedOn,
    acceptance,
    status: outcome ? 'CLOSED' : suspended ? 'SUSPENDED' : 'OPEN',
    closedOn: outcome?.madeOn ?? null,
    disposition: outcome?.disposition ?? null,
    verdict,
    lostOn,
  };
}
