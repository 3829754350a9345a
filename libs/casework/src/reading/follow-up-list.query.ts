import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { isDay } from '#law';
import { type Actor, mayAt, Organ, OrgansService, type SeatsInView } from '#people';
import { Clock, cursorOf, type Place, placeAt, Transactions } from '#platform';
import { Case } from '../record/case.entity';
import { followUpViewOf } from './case-file';
import { Deadline } from '../record/deadline.entity';
import { FollowUp } from '../record/follow-up.entity';
import { Participation } from '../record/participation.entity';
import { STANDS } from '../record/withdrawal';
import {
  type FollowUpFilter,
  type FollowUpList,
  type FollowUpListItem,
  type FollowUpState,
  type Order,
  orderOf,
} from './follow-up-list';
import { FollowUpsService } from '../follow-ups/follow-ups.service';

const MOST = 200;

/** One that belongs to no case is in view as a seat without unit and officer would be. */
const SEATS = {
  organId: 'f.organId',
  unitId: 'p.unitId',
  officerId: 'p.officerId',
  registrarId: 'COALESCE(p.registrarId, f.registrarId)',
};
const DEFAULT_LIMIT = 50;
// Short: a cursor with the longest id must fit into the request.
const LIST = 'letters';

/** 意见书、建议书、履行事项 within sight, those of a case among them, one page at a time. */
@Injectable()
export class FollowUpListQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly organs: OrgansService,
    private readonly followUps: FollowUpsService,
    private readonly clock: Clock,
  ) {}

  /** @throws FollowUpNotFound also where it is out of sight. */
  async one(actor: Actor, id: number): Promise<FollowUpListItem> {
    const followUp = await this.followUps.find(actor, id);
    return this.itemsOf(actor, [followUp]).then(([item]) => item as FollowUpListItem);
  }

  /** @throws InvalidInput where the cursor is none. */
  async page(
    actor: Actor,
    { show = 'open', limit = DEFAULT_LIMIT, cursor }: FollowUpFilter,
  ): Promise<FollowUpList> {
    const seen = this.seen(await this.organs.viewOf(actor), show);
    const order = orderOf(show);
    const take = Math.max(1, Math.min(limit, MOST));
    const places = await placesAfter(cursor, seen.clone(), order)
      .orderBy('orderKey', order.direction)
      .addOrderBy('f.id', order.direction)
      .limit(take + 1)
      .getRawMany<{ id: number; orderKey: string }>();
    const ids = places.slice(0, take).map(({ id }) => id);
    const rows = await this.transactions.reader.findBy(FollowUp, { id: In(ids) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const last = places[take - 1];
    return {
      items: await this.itemsOf(
        actor,
        ids.flatMap((id) => byId.get(id) ?? []),
      ),
      nextCursor: places.length > take && last ? cursorOf(LIST, { key: last.orderKey, id: last.id }) : null,
      total: await seen.getCount(),
    };
  }

  private seen(view: SeatsInView, show: FollowUpState): SelectQueryBuilder<FollowUp> {
    const query = this.transactions.reader
      .createQueryBuilder(FollowUp, 'f')
      .leftJoin(Participation, 'p', 'p.caseId = f.caseId AND p.organId = f.organId')
      .where(...view.named(SEATS))
      .andWhere(STANDS);
    if (show === 'open') query.andWhere('f.answeredOn IS NULL');
    if (show === 'answered') query.andWhere('f.answeredOn IS NOT NULL');
    return query;
  }

  private async itemsOf(actor: Actor, followUps: FollowUp[]): Promise<FollowUpListItem[]> {
    const db = this.transactions.reader;
    const ids = followUps.map(({ id }) => id);
    const caseIds = followUps.flatMap(({ caseId }) => caseId ?? []);
    const deadlines = await db.findBy(Deadline, { followUpId: In(ids) });
    const cases = await db.findBy(Case, { id: In(caseIds) });
    const organs = await db.findBy(Organ, { id: In(followUps.map(({ organId }) => organId)) });
    const seats = await db.findBy(Participation, {
      caseId: In(caseIds),
      organId: In(organs.map(({ id }) => id)),
    });
    const caseNos = new Map(cases.map(({ id, caseNo }) => [id, caseNo]));
    const names = new Map(organs.map(({ id, name }) => [id, name]));
    return followUps.map((followUp) => {
      const { caseId, organId, registrarId } = followUp;
      const seat = seats.find((one) => one.caseId === caseId && one.organId === organId);
      const place = seat ?? { organId, unitId: null, officerId: null, registrarId };
      return {
        ...followUpViewOf(followUp, deadlines, this.clock.today()),
        caseNo: caseId === null ? null : (caseNos.get(caseId) ?? null),
        organId,
        organName: names.get(organId) ?? '',
        seatId: seat?.id ?? null,
        mayWrite: mayAt(actor, 'cases.write', place),
      };
    });
  }
}

/** The places that come after the cursor's; all of them without one. */
function placesAfter(
  cursor: string | undefined,
  seen: SelectQueryBuilder<FollowUp>,
  { sql, direction }: Order,
): SelectQueryBuilder<FollowUp> {
  const places = seen
    .leftJoin(Deadline, 't', 't.followUpId = f.id AND t.organId = f.organId')
    .select('f.id', 'id')
    .addSelect(sql, 'orderKey');
  if (cursor === undefined) return places;
  const after: Place = placeAt(LIST, cursor, isDay);
  const beyond = direction === 'DESC' ? '<' : '>';
  return places.andWhere(`(${sql} ${beyond} :key OR (${sql} = :key AND f.id ${beyond} :id))`, after);
}
