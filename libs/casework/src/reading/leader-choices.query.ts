import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type Day, day } from '#law';
import { type Actor, Contact, OrgansService } from '#people';
import { civilDay, Clock, instantAt, Transactions } from '#platform';
import { type Going, type LeaderChoice, leaderChoices } from '../hearings/leader-loads';
import { HearingsService } from '../hearings/hearings.service';
import { Appearance } from '../record/appearance.entity';
import { Hearing } from '../record/hearing.entity';
import { Participation } from '../record/participation.entity';
import { Seats } from '../record/seats';
import { STANDS } from '../record/withdrawal';

const MOST_LEADERS = 100;
const MOST_GOING = 2000;

/** 局领导 to choose from for a hearing: post, rank, what each did this year, and clashes. */
@Injectable()
export class LeaderChoicesQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly hearings: HearingsService,
    private readonly seats: Seats,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** Of the organ through whose seat the person sees the hearing. */
  async forHearing(actor: Actor, hearingId: number): Promise<LeaderChoice[]> {
    const hearing = await this.hearings.find(actor, hearingId);
    const { organId } = await this.seats.inViewOf(actor, hearing.caseId);
    return this.ofOrgan(organId, hearing);
  }

  /** Of an organ in view, the own one unless told otherwise. */
  async forOrgan(actor: Actor, organId = actor.organId): Promise<LeaderChoice[]> {
    await this.organs.requireInView(actor, organId);
    return this.ofOrgan(organId, null);
  }

  async ofOrgan(organId: number, hearing: Pick<Hearing, 'id' | 'at'> | null): Promise<LeaderChoice[]> {
    const db = this.transactions.reader;
    const leaders = await db.find(Contact, {
      where: { organId, kind: 'LEADER', endedAt: IsNull() },
      order: { id: 'ASC' },
      take: MOST_LEADERS,
    });
    const listed = leaders.map(({ id, name, post, rank }) => ({
      id,
      name,
      post,
      rank: rank ?? ('DEPUTY' as const),
    }));
    const now = this.clock.now();
    return leaderChoices(listed, await goingOf(db, organId, civilDay(now)), { hearing, now });
  }
}

/** Of this year and what is ahead, in cases whose registration stands. */
async function goingOf(db: EntityManager, organId: number, today: Day): Promise<Going[]> {
  const hearings = await db
    .createQueryBuilder(Hearing, 'h')
    .innerJoin(Participation, 'p', 'p.caseId = h.caseId AND p.organId = :organId', { organId })
    .innerJoin(Appearance, 'a', 'a.hearingId = h.id AND a.organId = p.organId')
    .select(['h.id', 'h.at'])
    .where(STANDS)
    .andWhere("a.leaderName IS NOT NULL AND h.status <> 'CANCELLED'")
    .andWhere('h.at >= :from', { from: instantAt(day(`${today.slice(0, 4)}-01-01`), '00:00') })
    .orderBy('h.at')
    .limit(MOST_GOING)
    .getMany();
  const hearingId = In(hearings.map(({ id }) => id));
  const appearances = hearings.length > 0 ? await db.findBy(Appearance, { hearingId, organId }) : [];
  const atOf = new Map(hearings.map(({ id, at }) => [id, at]));
  return appearances.flatMap(({ hearingId: id, leaderId, leaderName, status }) => {
    const at = atOf.get(id);
    return at && leaderName !== null ? [{ hearingId: id, leaderId, leaderName, status, at }] : [];
  });
}
