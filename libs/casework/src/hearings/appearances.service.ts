import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { AbsenceReason, AppearanceStatus, Day, LeaderRank } from '#law';
import { type Actor, OrgansService, requireWritable } from '#people';
import {
  changesBetween,
  changesOfNew,
  civilDay,
  Clock,
  type Deed,
  type FieldError,
  InvalidInput,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import { Amendments } from '../deadlines/amendments';
import { Participation } from '../record/participation.entity';
import { ofSeat } from '../record/whose';
import { withNulls } from '../record/with-nulls';
import { HearingIsCancelled } from '../record/casework.problems';
import { Appearance } from '../record/appearance.entity';
import { Hearing } from '../record/hearing.entity';
import { HearingsService } from './hearings.service';

export interface NewAppearance {
  organId?: number;
  leader?: { name: string; post?: string | null; rank: LeaderRank } | null;
  status: AppearanceStatus;
  spoke?: boolean;
  /** The proof of identity was handed in to the court; left out, it is as it was. */
  identitySubmitted?: boolean;
  absence?: { reason: AbsenceReason; proofSubmitted?: boolean } | null;
  version?: number;
}

/** 负责人出庭应诉: arranged → confirmed → appeared or absent. */
@Injectable()
export class AppearancesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly hearings: HearingsService,
    private readonly amendments: Amendments,
    private readonly organs: OrgansService,
    private readonly clock: Clock,
  ) {}

  /** The case is found before the transaction, which begins with its lock: so each of many at once sees the one before. */
  async record(actor: Actor, hearingId: number, input: NewAppearance): Promise<void> {
    const { caseId, status } = await this.hearings.find(actor, hearingId);
    await this.transactions.run(async () => {
      await this.amendments.make(actor, { caseId }, async ({ db, seat, now }) => {
        const hearing = await db.findOneByOrFail(Hearing, { id: hearingId });
        if (hearing.status === 'CANCELLED') throw new HearingIsCancelled();
        const organId = input.organId ?? seat.participation.organId;
        const of = await this.requireSeat(db, actor, caseId, organId);
        refuseIfAny(problemsOf(input, civilDay(hearing.at) > this.clock.today()));
        const place = { hearingId, organId, recordedAt: now };
        const deed = await store(db, place, input, this.clock.today());
        const appearances = await db.findBy(Appearance, {
          hearingId: In(seat.hearings.map(({ id }) => id)),
          organId: seat.participation.organId,
        });
        return { seat: { ...seat, appearances }, deeds: [{ ...ofSeat(of), ...deed }] };
      });
      // Who appeared, appeared at a hearing that took place.
      if (input.status === 'APPEARED' && status === 'SCHEDULED')
        await this.hearings.change(actor, hearingId, { status: 'HELD' });
    });
  }

  private async requireSeat(
    db: EntityManager,
    actor: Actor,
    caseId: number,
    organId: number,
  ): Promise<Participation> {
    await this.organs.requireInView(actor, organId, db);
    const seat = await db.findOneBy(Participation, { caseId, organId });
    if (!seat) throw new InvalidInput([{ field: 'organId', message: '这个机关不在本案中' }]);
    requireWritable(actor, seat);
    return seat;
  }
}

async function store(
  db: EntityManager,
  place: Pick<Appearance, 'hearingId' | 'organId' | 'recordedAt'>,
  input: NewAppearance,
  today: Day,
): Promise<Deed> {
  const { hearingId, organId } = place;
  const before = await db.findOneBy(Appearance, { hearingId, organId });
  const version = before?.version ?? 0;
  if (input.version !== undefined && input.version !== version) throw new StaleVersion();
  const columns = { ...columnsOf(input, before, today), version: version + 1 };
  if (before) {
    await db.update(Appearance, { id: before.id }, columns);
    return {
      subject: { kind: 'appearance', id: before.id },
      action: 'CHANGED',
      changes: changesBetween(before, columns),
    };
  }
  const appearance = db.create(Appearance, { ...place, ...columns });
  await db.insert(Appearance, appearance);
  return {
    subject: { kind: 'appearance', id: appearance.id },
    action: 'CREATED',
    changes: changesOfNew(columns),
  };
}

type Columns = Omit<Appearance, 'id' | 'version' | 'hearingId' | 'organId' | 'recordedAt'>;

function columnsOf(input: NewAppearance, before: Appearance | null, today: Day): Columns {
  const { leader, status, spoke, absence } = input;
  const absent = status === 'ABSENT' ? absence : null;
  const proofSubmitted = absent?.proofSubmitted === true;
  return {
    ...withNulls({
      leaderName: leader?.name,
      leaderPost: leader?.post,
      leaderRank: leader?.rank,
      absenceReason: absent?.reason,
    }),
    status,
    spoke: status === 'APPEARED' && spoke === true,
    proofSubmitted,
    proofOn: proofSubmitted ? dayOfProof(before, today) : null,
    identityOn: identityOf(input, before, today),
  };
}

/** Once it was said without a day, no day is made up for it. */
function dayOfProof(before: Appearance | null, today: Day): Day | null {
  return before?.proofSubmitted ? before.proofOn : today;
}

/** The proof is of one person: with another leader it is owed anew. */
function identityOf(input: NewAppearance, before: Appearance | null, today: Day): Day | null {
  const { leader, status, identitySubmitted } = input;
  if (status === 'ABSENT' || identitySubmitted === false) return null;
  const known = before?.leaderName === leader?.name ? (before?.identityOn ?? null) : null;
  return identitySubmitted ? (known ?? today) : known;
}

function problemsOf({ status, leader, absence, spoke }: NewAppearance, isAhead: boolean): FieldError[] {
  const problems: FieldError[] = [];
  if (status !== 'ABSENT' && !leader) {
    problems.push({ field: 'leader', message: '请填出庭负责人的姓名、职务和职级' });
  }
  if (status === 'ABSENT' && !absence) {
    problems.push({ field: 'absence', message: '请填未出庭的理由；没有正当理由的选“无正当理由”' });
  }
  if (status === 'APPEARED' && isAhead) {
    problems.push({ field: 'status', message: '还没有到开庭日期，不能记为已出庭' });
  }
  if (spoke && status !== 'APPEARED') {
    problems.push({ field: 'spoke', message: '没有出庭的，不能记为已出声' });
  }
  return problems;
}
