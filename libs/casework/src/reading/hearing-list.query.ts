import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { addDays, type Day } from '#law';
import { type Actor, mayAt, Organ, OrgansService, type SeatsInView } from '#people';
import { instantAt, isoInShanghai, Transactions } from '#platform';
import { Case } from '../record/case.entity';
import { appearanceViewOf } from './appearance-view';
import { Dispute } from '../record/dispute.entity';
import { Participation } from '../record/participation.entity';
import { STANDS } from '../record/withdrawal';
import { HearingNotFound } from '../record/casework.problems';
import { Appearance } from '../record/appearance.entity';
import { Hearing } from '../record/hearing.entity';

const MOST = 200;

export interface HearingListItem
  extends ReturnType<typeof hearingOf>, ReturnType<typeof caseOf>, Pick<Participation, 'organId'> {
  organName: string;
  seatId: number;
  /** Whether the asking person may record who came, and whether it was held. */
  mayWrite: boolean;
  /** Of the organ's leader. */
  appearance: ReturnType<typeof appearanceViewOf> | null;
}

/** A hearing as one organ of the case has it: with its own leader. */
interface Place {
  hearingId: number;
  seatId: number;
}

/**
 * 开庭与负责人: the hearings within sight on the days from `from` to `to`, earliest first, once for each organ in view
 * that sits in the case: the own one before those below.
 */
@Injectable()
export class HearingListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  async between(actor: Actor, from: Day, to: Day): Promise<HearingListItem[]> {
    const places = await this.seen(actor, await this.organs.viewOf(actor))
      .andWhere(STANDS)
      .andWhere('h.at >= :start AND h.at < :end', {
        start: instantAt(from, '00:00'),
        end: instantAt(addDays(to, 1), '00:00'),
      })
      .andWhere("h.status <> 'CANCELLED'")
      .orderBy('h.at')
      .addOrderBy('h.id')
      .addOrderBy('isBelow')
      .addOrderBy('p.id')
      .limit(MOST)
      .getRawMany<Place>();
    return this.itemsOf(actor, places);
  }

  /**
   * As the own organ has it, else as the first in view.
   * @throws HearingNotFound also where it is out of sight.
   */
  async one(actor: Actor, id: number): Promise<HearingListItem> {
    const places = await this.seen(actor, await this.organs.viewOf(actor))
      .andWhere('h.id = :id', { id })
      .orderBy('isBelow')
      .addOrderBy('p.id')
      .limit(1)
      .getRawMany<Place>();
    const [item] = await this.itemsOf(actor, places);
    if (!item) throw new HearingNotFound();
    return item;
  }

  private seen({ organId: own }: Actor, view: SeatsInView): SelectQueryBuilder<Hearing> {
    return this.transactions.reader
      .createQueryBuilder(Hearing, 'h')
      .innerJoin(Participation, 'p', 'p.caseId = h.caseId')
      .select('h.id', 'hearingId')
      .addSelect('p.id', 'seatId')
      .addSelect('CASE WHEN p.organId = :own THEN 0 ELSE 1 END', 'isBelow')
      .setParameter('own', own)
      .where(...view.named('p'));
  }

  private async itemsOf(actor: Actor, places: readonly Place[]): Promise<HearingListItem[]> {
    if (places.length === 0) return [];
    const db = this.transactions.reader;
    const hearingIds = places.map(({ hearingId }) => hearingId);
    const seats = await db.findBy(Participation, { id: In(places.map(({ seatId }) => seatId)) });
    const organIds = seats.map(({ organId }) => organId);
    const cases = await db.findBy(Case, { id: In(seats.map(({ caseId }) => caseId)) });
    const [hearings, disputes, appearances, organs] = await Promise.all([
      db.findBy(Hearing, { id: In(hearingIds) }),
      db.findBy(Dispute, { id: In(cases.map(({ disputeId }) => disputeId)) }),
      db.findBy(Appearance, { hearingId: In(hearingIds), organId: In(organIds) }),
      db.findBy(Organ, { id: In(organIds) }),
    ]);
    return places.map(({ hearingId, seatId }) => {
      const seat = foundIn(seats, seatId);
      const { organId } = seat;
      const of = foundIn(cases, seat.caseId);
      return {
        ...caseOf(of, foundIn(disputes, of.disputeId)),
        ...hearingOf(foundIn(hearings, hearingId)),
        ...{ seatId, organId, organName: foundIn(organs, organId).name },
        mayWrite: mayAt(actor, 'cases.write', seat),
        appearance: appearanceAt(
          appearances.find((one) => one.hearingId === hearingId && one.organId === organId),
        ),
      };
    });
  }
}

function foundIn<T extends { id: number }>(rows: readonly T[], wanted: number): T {
  const row = rows.find(({ id }) => id === wanted);
  if (!row) throw new Error(`Row ${wanted} was listed and is gone`);
  return row;
}

function hearingOf({ id, version, caseId, kind, at, place, courtNotice, status }: Hearing) {
  return { id, version, caseId, kind, at: isoInShanghai(at), place, courtNotice, status };
}

function caseOf({ procedure, caseNo, authority, applicants }: Case, { actType }: Dispute) {
  return { procedure, caseNo, authority, applicants, actType };
}

function appearanceAt(appearance: Appearance | undefined) {
  return appearance ? appearanceViewOf(appearance) : null;
}
