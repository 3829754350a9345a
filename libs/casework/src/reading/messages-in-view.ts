import { Injectable } from '@nestjs/common';
import { type Actor, OrgansService } from '#people';
import type { SeenMessages } from '#reminders';

/** A letter that belongs to no case is in view as a seat without unit and officer would be. */
const LETTERS = { organId: 'f.organId', unitId: 'NULL', officerId: 'NULL', registrarId: 'f.registrarId' };

/**
 * Of a person's messages those about what the person may still see: one who was moved, stands in no more or lost a role
 * reads in an old message no case that a list would not show.
 */
@Injectable()
export class MessagesInView {
  constructor(private readonly organs: OrgansService) {}

  async of(actor: Actor): Promise<SeenMessages> {
    const view = await this.organs.viewOf(actor);
    const [seats, values] = view.named('p');
    // The same values under the same names: only the columns differ.
    const [letters] = view.named(LETTERS);
    return {
      sql: `(EXISTS (SELECT 1 FROM participations p WHERE p.caseId = n.caseId AND ${seats})
        OR (n.caseId IS NULL AND n.subjectKind <> 'follow-up')
        OR (n.caseId IS NULL AND n.subjectKind = 'follow-up'
          AND EXISTS (SELECT 1 FROM follow_ups f WHERE f.id = n.subjectId AND ${letters})))`,
      values,
    };
  }
}
