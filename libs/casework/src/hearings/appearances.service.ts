import { Injectable } from '@nestjs/common';
import type { AbsenceReason, AppearanceStatus, LeaderRank } from '#law';
import { type Actor, doerOf, OrgansService } from '#people';
import {
  AuditTrail,
  changesBetween,
  changesOfNew,
  civilDay,
  Clock,
  type FieldError,
  InvalidInput,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import { Participation } from '../cases/participation.entity';
import { HearingIsCancelled, HearingNotFound } from '../casework.problems';
import { Appearance } from './appearance.entity';
import { Hearing } from './hearing.entity';
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
    private readonly organs: OrgansService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, hearingId: number, input: NewAppearance): Promise<void> {
    return this.transactions.run(async (db) => {
      const found = await db.findOneBy(Hearing, { id: hearingId });
      if (!found) throw new HearingNotFound();
      const seat = await this.hearings.seatOf(db, actor, found);
      const hearing = await db.findOneByOrFail(Hearing, { id: hearingId });
      if (hearing.status === 'CANCELLED') throw new HearingIsCancelled();
      const organId = input.organId ?? seat.participation.organId;
      if (!(await db.existsBy(Participation, { caseId: hearing.caseId, organId }))) {
        throw new InvalidInput([{ field: 'organId', message: '这个机关不在本案中' }]);
      }
      await this.organs.requireWithin(actor, organId, db);
      refuseIfAny(problemsOf(input, civilDay(hearing.at) > this.clock.today()));

      const before = await db.findOneBy(Appearance, { hearingId, organId });
      if (input.version !== undefined && input.version !== (before?.version ?? 0)) throw new StaleVersion();
      const columns = columnsOf(input);
      const id = before
        ? before.id
        : await db
            .insert(Appearance, { ...columns, version: 0, hearingId, organId, recordedAt: this.clock.now() })
            .then(({ identifiers }) => identifiers[0]?.id as number);
      await db.update(Appearance, { id }, { ...columns, version: (before?.version ?? 0) + 1 });
      await this.audit.record(db, doerOf(actor), [
        {
          subject: `appearance:${id}`,
          topic: `case:${hearing.caseId}`,
          action: before ? 'CHANGED' : 'CREATED',
          changes: before ? changesBetween(before, columns) : changesOfNew(columns),
        },
      ]);
      // Who appeared, appeared at a hearing that took place.
      if (input.status === 'APPEARED' && hearing.status === 'SCHEDULED') {
        await this.hearings.change(actor, hearingId, { status: 'HELD' });
      }
    });
  }
}

type Columns = Omit<Appearance, 'id' | 'version' | 'hearingId' | 'organId' | 'recordedAt'>;

function columnsOf({ leader, status, spoke, absence }: NewAppearance): Columns {
  const absent = status === 'ABSENT' ? absence : null;
  return {
    leaderName: leader?.name ?? null,
    leaderPost: leader?.post ?? null,
    leaderRank: leader?.rank ?? null,
    status,
    spoke: status === 'APPEARED' && (spoke ?? false),
    absenceReason: absent?.reason ?? null,
    proofSubmitted: absent?.proofSubmitted ?? false,
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
