import type { Whose } from '#platform';
import type { Participation } from './participation.entity';

/** In the history of one organ's seat. */
export function ofSeat({ id, caseId, organId }: Pick<Participation, 'id' | 'caseId' | 'organId'>): Whose {
  return { organId, caseId, participationId: id };
}
