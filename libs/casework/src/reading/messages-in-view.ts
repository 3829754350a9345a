import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Organ, OrgansService } from '#people';
import { type RecordKind, Transactions } from '#platform';
import type { SeenMessages } from '#reminders';
import { AppearanceRequest } from '../record/appearance-request.entity';
import { FollowUp } from '../record/follow-up.entity';
import { Participation } from '../record/participation.entity';
import { OfficeDuty } from '../deadlines/local/office-duty.entity';
import { LETTERS } from './letters';
import { OFFICES } from './offices';

/** What a message is about: a seat, a letter that belongs to no case, or a duty of the office. */
interface About {
  subjectKind: RecordKind;
  subjectId: number;
}

/** Whose it is; all null where the product speaks of itself. */
export interface MessageOwner {
  organId: number | null;
  organName: string | null;
  seatId: number | null;
}

const NOBODY: MessageOwner = { organId: null, organName: null, seatId: null };

/**
 * Of a person's messages those about what the person may still see: one who was moved, stands in no more or lost a role
 * reads in an old message no case that a list would not show.
 */
@Injectable()
export class MessagesInView {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  async of(actor: Actor): Promise<SeenMessages> {
    const view = await this.organs.viewOf(actor);
    const [seats, values] = view.named('p');
    // The same values under the same names: only the columns differ.
    const [letters] = view.named(LETTERS);
    const [offices] = view.named(OFFICES);
    return {
      sql: `(EXISTS (SELECT 1 FROM participations p WHERE p.caseId = n.caseId AND ${seats})
        OR (n.caseId IS NULL AND n.subjectKind NOT IN ('follow-up', 'office-duty'))
        OR (n.subjectKind = 'office-duty' AND EXISTS (SELECT 1 FROM office_duties y WHERE y.id = n.subjectId AND ${offices}))
        OR (n.caseId IS NULL AND n.subjectKind = 'follow-up'
          AND EXISTS (SELECT 1 FROM follow_ups f WHERE f.id = n.subjectId AND ${letters})))`,
      values,
    };
  }

  /** The organ and the seat of each, in their order. */
  async ownersOf(messages: readonly About[]): Promise<MessageOwner[]> {
    const db = this.transactions.reader;
    const ids = (wanted: RecordKind) =>
      messages.flatMap(({ subjectKind, subjectId }) => (subjectKind === wanted ? [subjectId] : []));
    const requests = await db.find(AppearanceRequest, {
      select: { id: true, participationId: true },
      where: { id: In(ids('appearance-request')) },
    });
    const [seats, letters, duties] = await Promise.all([
      db.find(Participation, {
        select: { id: true, organId: true },
        where: {
          id: In([...ids('participation'), ...requests.map(({ participationId }) => participationId)]),
        },
      }),
      db.find(FollowUp, { select: { id: true, organId: true }, where: { id: In(ids('follow-up')) } }),
      db.find(OfficeDuty, { select: { id: true, organId: true }, where: { id: In(ids('office-duty')) } }),
    ]);
    const known: Partial<Record<RecordKind, { id: number; organId: number }[]>> = {
      ...{ 'follow-up': letters, 'office-duty': duties },
    };
    const organs = await db.findBy(Organ, {
      id: In([...seats, ...letters, ...duties].map(({ organId }) => organId)),
    });
    return messages.map(({ subjectKind, subjectId }) => {
      const seatId = seatIdOf({ subjectKind, subjectId }, requests);
      const among = known[subjectKind] ?? seats;
      const wanted = known[subjectKind] ? subjectId : seatId;
      const organId = among.find(({ id }) => id === wanted)?.organId;
      const organ = organs.find(({ id }) => id === organId);
      if (!organ) return NOBODY;
      return {
        ...{ organId: organ.id, organName: organ.name },
        seatId,
      };
    });
  }
}

/** A seat, or that of a request to appear. */
function seatIdOf(
  { subjectKind, subjectId }: About,
  requests: readonly Pick<AppearanceRequest, 'id' | 'participationId'>[],
): number | null {
  if (subjectKind === 'participation') return subjectId;
  if (subjectKind !== 'appearance-request') return null;
  return requests.find(({ id }) => id === subjectId)?.participationId ?? null;
}
