import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AbsenceReason, AppearanceStatus, LeaderRank } from '#law';
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

  record(actor: Actor, hearingId: number, input: NewAppearance): Promise<void> {
    return this.transactions.run(async () => {
      const { caseId, status } = await this.hearings.find(actor, hearingId);
      await this.amendments.make(actor, { caseId }, async ({ db, seat, now }) => {
        const hearing = await db.findOneByOrFail(Hearing, { id: hearingId });
        if (hearing.status === 'CANCELLED') throw new HearingIsCancelled();
        const organId = input.organId ?? seat.participation.organId;
        const of = await this.requireSeat(db, actor, caseId, organId);
        refuseIfAny(problemsOf(input, civilDay(hearing.at) > this.clock.today()));
        const deed = await store(db, { hearingId, organId, recordedAt: now }, input);
        return { seat, deeds: [{ ...ofSeat(of), ...deed }] };
      });
      // Who appeared, appeared at a hearing that took place.
      if (input.status === 'APPEARED' && status === 'SCHEDULED') {
        await this.hearings.change(actor, hearingId, { status: 'HELD' });
      }
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
): Promise<Deed> {
  const { hearingId, organId } = place;
  const before = await db.findOneBy(Appearance, { hearingId, organId });
  const version = before?.version ?? 0;
  if (input.version !== undefined && input.version !== version) throw new StaleVersion();
  const columns = { ...columnsOf(input), version: version + 1 };
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

function columnsOf({ leader, status, spoke, absence }: NewAppearance): Columns {
  const absent = status === 'ABSENT' ? absence : null;
  return {
    ...withNulls({
      leaderName: leader?.name,
      leaderPost: leader?.post,
      leaderRank: leader?.rank,
      absenceReason: absent?.reason,
    }),
    status,
    spoke: status === 'APPEARED' && spoke === true,
    proofSubmitted: absent?.proofSubmitted === true,
  };
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
