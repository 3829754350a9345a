import type { EntityManager } from 'typeorm';
import type { Day } from '#law';
import { CalendarYearEntry } from '../calendar-year.entity';
import { basisOf } from '../calendars';
import { knownRules } from '../local/known-rules';
import { followUpDifference } from '../follow-up-deadlines';
import { LAW_SETTINGS_ID, LawSettings } from '../law-settings.entity';
import { FollowUp } from '../../record/follow-up.entity';
import { Participation } from '../../record/participation.entity';
import { changedAmong, changeOf } from './changed-seats';
import { type Move, movesIn } from './moves';

export type ReplayedMove = Move;

/** Read and counted together. */
const SLICES = { SEATS: 500, FOLLOW_UPS: 200 };

/**
 * Every date of every stored case, counted again under the law at hand and with the calendar and options of the database;
 * nothing is written. Closed cases are among them, registrations that were taken back are not.
 * @param tell is given each deadline that would come, go or have another date, with both explanations.
 * @returns how many seats and follow-ups were counted.
 */
export async function replay(
  db: EntityManager,
  today: Day,
  tell: (move: ReplayedMove) => void,
): Promise<number> {
  const settings = await db.findOneByOrFail(LawSettings, { id: LAW_SETTINGS_ID });
  const on = { basis: basisOf(settings, await db.find(CalendarYearEntry), await knownRules(db)), today };
  let counted = 0;
  for (let ids = await seatsAfter(db, 0); ids.length > 0; ids = await seatsAfter(db, lastOf(ids))) {
    for (const settlement of await changedAmong(db, ids, on)) movesIn(changeOf(settlement)).forEach(tell);
    counted += ids.length;
  }
  for (let some = await lettersAfter(db, 0); some.length > 0; some = await lettersAfter(db, lastOf(some))) {
    for (const letter of some) {
      const difference = await followUpDifference(db, letter, on);
      movesIn({ of: { organId: letter.organId, caseId: null, caseNo: null }, difference }).forEach(tell);
    }
    counted += some.length;
  }
  return counted;
}

type SeatId = Pick<Participation, 'id' | 'caseId'>;

function seatsAfter(db: EntityManager, id: number): Promise<SeatId[]> {
  const next = db
    .createQueryBuilder(Participation, 'p')
    .where('p.withdrawnAt IS NULL AND p.id > :id', { id });
  return next
    .orderBy('p.id')
    .limit(SLICES.SEATS)
    .select('p.id', 'id')
    .addSelect('p.caseId', 'caseId')
    .getRawMany<SeatId>();
}

function lettersAfter(db: EntityManager, id: number): Promise<FollowUp[]> {
  const next = db.createQueryBuilder(FollowUp, 'f').where('f.caseId IS NULL AND f.id > :id', { id });
  return next.orderBy('f.id').limit(SLICES.FOLLOW_UPS).getMany();
}

function lastOf(rows: readonly { id: number }[]): number {
  return rows.at(-1)?.id ?? 0;
}
