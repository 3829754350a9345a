import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Day, daysBetween, type HearingKind, type HearingStatus } from '#law';
import type { Actor } from '#people';
import {
  changesBetween,
  changesOfNew,
  civilDay,
  Clock,
  type Deed,
  type FieldError,
  refuseIfAny,
  StaleVersion,
  Transactions,
} from '#platform';
import { Amendments } from '../deadlines/amendments';
import type { Seat } from '../record/seat';
import { Seats } from '../record/seats';
import { CaseNotFound, HearingNotFound } from '../record/casework.problems';
import { Hearing } from '../record/hearing.entity';
import { Participation } from '../record/participation.entity';
import { OpenRequests } from './open-requests.service';
import { shiftAppearances } from './shifted-appearances';

export interface NewHearing {
  kind: HearingKind;
  at: Date;
  place?: string | null;
  courtNotice?: boolean;
}

export interface HearingChanges {
  at?: Date;
  place?: string | null;
  courtNotice?: boolean;
  status?: HearingStatus;
  version?: number;
}

const YEARS_AHEAD_DAYS = 5 * 366;

/** 开庭、听证: scheduled, moved, held, cancelled; the deadlines that hang on a hearing move with it. */
@Injectable()
export class HearingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly amendments: Amendments,
    private readonly seats: Seats,
    private readonly requests: OpenRequests,
    private readonly clock: Clock,
  ) {}

  async schedule(actor: Actor, caseId: number, input: NewHearing): Promise<number> {
    const { kind, at, place = null, courtNotice = false } = input;
    return this.transactions.run(async (db) => {
      const told = { kind, at, place, courtNotice };
      const hearing = db.create(Hearing, { ...told, caseId, version: 1, status: 'SCHEDULED' });
      await this.amendments.make(actor, { caseId, shared: true }, async ({ seat, now }) => {
        refuseIfAny(problemsOf(hearing, seat, this.clock.today()));
        await db.insert(Hearing, Object.assign(hearing, { recordedAt: now }));
        const deed = aboutHearing(hearing);
        return {
          seat: { ...seat, hearings: [...seat.hearings, hearing] },
          deeds: [{ ...deed, action: 'CREATED', changes: changesOfNew(told) }],
        };
      });
      return hearing.id;
    });
  }

  async change(actor: Actor, id: number, { version, ...patch }: HearingChanges): Promise<void> {
    const { caseId } = await this.find(actor, id);
    await this.amendments.make(actor, { caseId, shared: true }, async ({ db, seat }) => {
      const hearing = await db.findOneByOrFail(Hearing, { id });
      if (version !== undefined && version !== hearing.version) throw new StaleVersion();
      const changes = changesBetween(hearing, patch);
      const before = { at: hearing.at, status: hearing.status };
      Object.assign(hearing, patch, { version: hearing.version + 1 });
      refuseIfAny(problemsOf(hearing, seat, this.clock.today()));
      await db.update(Hearing, { id }, { ...patch, version: hearing.version });
      const shifted = await shiftAppearances(db, before, hearing);
      const ended = await this.endRequests(db, before, hearing);
      return {
        seat: await this.seats.load(db, seat.participation),
        deeds: [{ ...aboutHearing(hearing), action: 'CHANGED', changes }, ...shifted, ...ended],
      };
    });
  }

  /** Of every seat: an hour that is no more is asked for no more. */
  private async endRequests(
    db: EntityManager,
    before: Pick<Hearing, 'at' | 'status'>,
    { id, caseId, at, status }: Hearing,
  ): Promise<Deed[]> {
    if (before.at.getTime() === at.getTime() && status === 'SCHEDULED') return [];
    const deeds: Deed[] = [];
    for (const seat of await db.findBy(Participation, { caseId }))
      deeds.push(...(await this.requests.withdraw(db, seat, { hearingId: id })));
    return deeds;
  }

  /** @throws HearingNotFound also where its case is out of sight. */
  async find(actor: Actor, id: number): Promise<Hearing> {
    const db = this.transactions.reader;
    const hearing = await db.findOneBy(Hearing, { id });
    if (!hearing) throw new HearingNotFound();
    await this.seats.participationOf(db, actor, hearing.caseId).catch((error: unknown) => {
      throw error instanceof CaseNotFound ? new HearingNotFound() : error;
    });
    return hearing;
  }
}

function aboutHearing({ id, caseId }: Hearing): Pick<Deed, 'subject' | 'caseId'> {
  return { subject: { kind: 'hearing', id }, caseId };
}

function problemsOf(hearing: Hearing, { case: of, participation }: Seat, today: Day): FieldError[] {
  const problems: FieldError[] = [];
  const on = civilDay(hearing.at);
  if (hearing.kind === 'TRIAL' && of.procedure === 'RECONSIDERATION') {
    problems.push({ field: 'kind', message: '行政复议案件没有开庭，请选听证或者询问、调查' });
  }
  if (on < participation.receivedOn) {
    problems.push({ field: 'at', message: `开庭（听证）不能早于收到日期 ${participation.receivedOn}` });
  }
  if (daysBetween(today, on) > YEARS_AHEAD_DAYS) {
    problems.push({ field: 'at', message: '开庭（听证）时间超出今后五年，请核对年份' });
  }
  if (hearing.status === 'HELD' && on > today) {
    problems.push({ field: 'status', message: `还没有到开庭（听证）的日期 ${on}，不能记为已开庭` });
  }
  return problems;
}
