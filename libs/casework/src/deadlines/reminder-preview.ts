import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { addDays } from '#law';
import { User } from '#people';
import { civilDay, Clock } from '#platform';
import type { KnownPolicies, PlannedReminder } from '#reminders';
import { indexOf } from '../record/seat-rows';
import type { Seat } from '../record/seat';
import { Deadline } from '../record/deadline.entity';
import { SeatReminders } from './seat-reminders';

/** What some people would hear at one time. */
export interface PreviewedReminder {
  at: Date;
  caseId: number;
  what: string;
  who: string[];
}

const DAYS_AHEAD = 30;
const MOST = 100;

/** Who would hear what on which day under a policy that is not stored. */
@Injectable()
export class ReminderPreview {
  constructor(
    private readonly reminders: SeatReminders,
    private readonly clock: Clock,
  ) {}

  /** Of the next thirty days, at most a hundred, the first first. */
  async of(db: EntityManager, seats: readonly Seat[], policies: KnownPolicies): Promise<PreviewedReminder[]> {
    const participationId = In(seats.map(({ participation }) => participation.id));
    const deadlinesOf = indexOf(await db.findBy(Deadline, { participationId }), 'participationId');
    const now = this.clock.now();
    const last = addDays(civilDay(now), DAYS_AHEAD);
    const isShown = ({ dueAt }: PlannedReminder) => dueAt > now && civilDay(dueAt) <= last;
    const found = new Map<string, PreviewedReminder & { ids: Set<number> }>();
    for (const seat of seats) {
      const { id, organId } = seat.participation;
      const policy = policies.at(organId, id);
      const planned = await this.reminders.planned(db, seat, deadlinesOf(id), policy);
      for (const each of planned.filter(isShown)) add(found, seat.case.id, each);
    }
    const shown = [...found.values()].sort((one, other) => Number(one.at) - Number(other.at)).slice(0, MOST);
    const names = await this.namesOf(db, shown);
    return shown.map(({ ids, ...rest }) => ({ ...rest, who: [...ids].map((id) => names.get(id) ?? '') }));
  }

  private async namesOf(
    db: EntityManager,
    shown: readonly { ids: Set<number> }[],
  ): Promise<Map<number, string>> {
    const people = await db.find(User, {
      select: { id: true, displayName: true },
      where: { id: In([...new Set(shown.flatMap(({ ids }) => [...ids]))]) },
    });
    return new Map(people.map(({ id, displayName }) => [id, displayName]));
  }
}

function add(
  found: Map<string, PreviewedReminder & { ids: Set<number> }>,
  caseId: number,
  { dueAt, heading, title, recipientId }: PlannedReminder,
): void {
  const what = [heading, title].filter(Boolean).join('：');
  const key = `${caseId} ${dueAt.getTime()} ${what}`;
  const known = found.get(key);
  if (known) known.ids.add(recipientId);
  else found.set(key, { at: dueAt, caseId, what, who: [], ids: new Set([recipientId]) });
}
