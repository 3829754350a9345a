import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { addDays, type Day } from '#law';
import { type Actor, OrgansService, type SeatsInView } from '#people';
import { instantAt, isoInShanghai, Transactions } from '#platform';
import { Case } from '../record/case.entity';
import { appearanceViewOf } from './case-file';
import { Dispute } from '../record/dispute.entity';
import { Participation } from '../record/participation.entity';
import { STANDS } from '../record/withdrawal';
import { withNulls } from '../record/with-nulls';
import { HearingNotFound } from '../record/casework.problems';
import { Appearance } from '../record/appearance.entity';
import { Hearing } from '../record/hearing.entity';

const MOST = 200;

export type HearingListItem = ReturnType<typeof listItemOf>;

/** 开庭与负责人: the hearings within sight on the days from `from` to `to`, earliest first. */
@Injectable()
export class HearingListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
  ) {}

  async between(actor: Actor, from: Day, to: Day): Promise<HearingListItem[]> {
    const found = await this.seen(await this.organs.viewOf(actor))
      .andWhere(STANDS)
      .andWhere('h.at >= :start AND h.at < :end', {
        start: instantAt(from, '00:00'),
        end: instantAt(addDays(to, 1), '00:00'),
      })
      .andWhere("h.status <> 'CANCELLED'")
      .orderBy('h.at')
      .addOrderBy('h.id')
      .limit(MOST)
      .getMany();
    return this.itemsOf(actor, found);
  }

  /** @throws HearingNotFound also where it is out of sight. */
  async one(actor: Actor, id: number): Promise<HearingListItem> {
    const found = await this.seen(await this.organs.viewOf(actor))
      .andWhere('h.id = :id', { id })
      .getMany();
    const [item] = await this.itemsOf(actor, found);
    if (!item) throw new HearingNotFound();
    return item;
  }

  private seen(view: SeatsInView): SelectQueryBuilder<Hearing> {
    return this.transactions.reader
      .createQueryBuilder(Hearing, 'h')
      .innerJoin(Participation, 'p', 'p.caseId = h.caseId')
      .where(...view.named('p'));
  }

  private async itemsOf(actor: Actor, found: Hearing[]): Promise<HearingListItem[]> {
    const db = this.transactions.reader;
    const cases = await db.findBy(Case, { id: In(found.map(({ caseId }) => caseId)) });
    const disputes = await db.findBy(Dispute, { id: In(cases.map(({ disputeId }) => disputeId)) });
    const appearances = await db.findBy(Appearance, {
      hearingId: In(found.map(({ id }) => id)),
      organId: In(await this.organs.scopeOf(actor)),
    });
    return found.map((hearing) => {
      const of = cases.find(({ id }) => id === hearing.caseId);
      const dispute = disputes.find(({ id }) => id === of?.disputeId);
      const appearance = appearances.find(({ hearingId }) => hearingId === hearing.id);
      return listItemOf(hearing, of, dispute, appearance);
    });
  }
}

function listItemOf(hearing: Hearing, of?: Case, dispute?: Dispute, appearance?: Appearance) {
  const { id, version, caseId, kind, at, place, courtNotice, status } = hearing;
  return {
    ...{ id, version, caseId, kind, at: isoInShanghai(at), place, courtNotice, status },
    ...withNulls({
      procedure: of?.procedure,
      caseNo: of?.caseNo,
      authority: of?.authority,
      applicants: of?.applicants,
      actType: dispute?.actType,
    }),
    appearance: appearance ? appearanceViewOf(appearance) : null,
  };
}
