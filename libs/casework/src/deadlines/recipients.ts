import { type EntityManager, IsNull } from 'typeorm';
import type { Day } from '#law';
import { type Role, type StandIn, standInsOf, User } from '#people';
import { civilDay } from '#platform';
import type { PlannedReminder, ReminderPolicy } from '#reminders';
import type { Participation } from '../record/participation.entity';

export interface Recipients {
  ids: readonly number[];
  /** They hear what those hear who are away. */
  standIns: readonly StandIn[];
}

/** 承办人; without one the people of the unit; without either, or where the unit has nobody, the registrar. */
export async function recipientsOf(db: EntityManager, seat: Participation, today: Day): Promise<Recipients> {
  return withStandIns(db, await responsibleFor(db, seat), today);
}

export async function withStandIns(
  db: EntityManager,
  ids: readonly number[],
  today: Day,
): Promise<Recipients> {
  const standIns = await standInsOf(db, ids, today);
  return { ids, standIns: standIns.filter(({ id }) => !ids.includes(id)) };
}

async function responsibleFor(db: EntityManager, seat: Participation): Promise<number[]> {
  if (seat.officerId) return [seat.officerId];
  if (seat.unitId) {
    const users = await db.find(User, {
      select: { id: true },
      where: { unitId: seat.unitId, disabledAt: IsNull() },
    });
    if (users.length > 0) return users.map(({ id }) => id);
  }
  return [seat.registrarId];
}

/** Whom the policy of the organ has told beside those responsible, and of what is overdue. */
export async function copiesTo(
  db: EntityManager,
  organId: number,
  { copyTo, escalateTo }: Pick<ReminderPolicy, 'copyTo' | 'escalateTo'>,
  { ids }: Recipients,
): Promise<{ copies: number[]; chiefs: number[] }> {
  if (copyTo.length + escalateTo.length === 0) return { copies: [], chiefs: [] };
  const users = await db.find(User, {
    select: { id: true, roles: true },
    where: { organId, disabledAt: IsNull() },
    order: { id: 'ASC' },
  });
  const havingOne = (wanted: readonly Role[]) =>
    users.filter(({ id, roles }) => !ids.includes(id) && roles.some((role) => wanted.includes(role)));
  return {
    copies: havingOne(copyTo).map(({ id }) => id),
    chiefs: havingOne(escalateTo).map(({ id }) => id),
  };
}

/** A stand-in is told nothing that is due after the last day of the absence. */
export function addressedTo(
  { ids, standIns }: Recipients,
  planFor: (recipientIds: readonly number[]) => PlannedReminder[],
): PlannedReminder[] {
  return [
    ...planFor(ids),
    ...standIns.flatMap(({ id, until }) =>
      planFor([id]).filter(({ dueAt }) => until === null || civilDay(dueAt) <= until),
    ),
  ];
}
