import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { caseOptionProblems } from '#law';
import { type Actor, doerOf, requireAssignable } from '#people';
import { type Deed, InvalidInput, refuseIfAny, Transactions } from '#platform';
import { type Amending, Amendments } from '../deadlines/amendments';
import { DeadlineKeeping } from '../deadlines/deadline-keeping';
import { renewTexts } from '../finding/case-texts';
import { Case } from '../record/case.entity';
import { Participation } from '../record/participation.entity';
import type { Seat } from '../record/seat';
import { Seats } from '../record/seats';
import { raiseCases } from '../record/versions';
import { ofSeat } from '../record/whose';
import { CaseChecks } from './case-checks';
import { apply, editCase, editDispute, editParticipation, editParties, type Moved } from './edit-rows';
import { relink } from './linking';
import type { CaseChanges } from './new-case';
import { type Cast, recastEvents, refuseImpossibleCast } from './recasting';

@Injectable()
export class CaseEditingService {
  constructor(
    private readonly amendments: Amendments,
    private readonly checks: CaseChecks,
    private readonly deadlines: DeadlineKeeping,
    private readonly transactions: Transactions,
    private readonly seats: Seats,
  ) {}

  /** Corrects what was registered; what `changes` does not name stays. A date is moved only with a reason. */
  edit(actor: Actor, caseId: number, changes: CaseChanges): Promise<void> {
    refuseIfAny(caseOptionProblems(changes.choices ?? {}, 'choices'));
    return this.transactions.run(async (db) => {
      const before = await db.findOneBy(Case, { id: caseId });
      await this.change(actor, caseId, changes);
      if (!isShared(changes)) return;
      const after = await db.findOneByOrFail(Case, { id: caseId });
      const about = await db.findBy(Case, { disputeId: after.disputeId });
      await renewTexts(
        db,
        about.map(({ id }) => id),
      );
      if (!concernsOthers(changes)) return;
      await this.deadlines.settleOthers(db, after, doerOf(actor));
      if (before && before.disputeId !== after.disputeId)
        await this.deadlines.settleOthers(db, before, doerOf(actor));
    });
  }

  private change(actor: Actor, caseId: number, changes: CaseChanges): Promise<Seat> {
    const { version, reason } = changes;
    return this.amendments.make(actor, { caseId, version, shared: isShared(changes) }, async (from) => {
      const { db, seat } = from;
      await this.checks.references(db, seat.participation.organId, changes);
      if (changes.officerId !== seat.participation.officerId) requireAssignable(actor, changes.officerId);
      const previous = await this.checks.previousCase(db, actor, changes.previousCaseId);
      const followed = changes.previousCaseId === undefined ? [] : await relink(db, seat, previous);
      const recast = await this.recast(from, actor, changes);
      const moved = {
        case: [
          ...recast.case,
          ...(await editCase(db, seat, changes)),
          ...(await editParties(db, seat, changes)),
        ],
        dispute: await editDispute(db, seat, changes),
        seat: [...recast.seat, ...(await editParticipation(db, seat, changes))],
      };
      requireReason(Object.values(moved).flat(), reason);
      this.checks.refuseImpossibleSeat(seat);
      const told = await deedsOf(db, seat, moved, reason ?? null);
      const deeds = [...followed, ...told, ...recast.deeds];
      return { seat, deeds };
    });
  }

  /** 更正程序、地位, and with it in every seat the events that these imply. */
  private async recast(from: Amending, actor: Actor, changes: CaseChanges): Promise<Recast> {
    const { db, seat } = from;
    const before: Cast = { procedure: seat.case.procedure, capacity: seat.participation.capacity };
    const to: Cast = {
      procedure: changes.procedure ?? before.procedure,
      capacity: changes.capacity ?? before.capacity,
    };
    if (to.procedure === before.procedure && to.capacity === before.capacity)
      return { case: [], seat: [], deeds: [] };
    const beside = to.procedure === before.procedure ? [] : await this.seats.beside(db, seat.participation);
    refuseImpossibleCast(seat, beside, to, this.checks.limits());
    const noForm = to.capacity === 'DEFENDANT' ? {} : { defendantForm: null };
    const noAppeal = to.procedure === 'SECOND_INSTANCE' ? {} : { appealedBy: null };
    const moved = {
      case: await apply(db, Case, seat.case, { procedure: to.procedure, ...noAppeal }),
      seat: await apply(db, Participation, seat.participation, { capacity: to.capacity, ...noForm }),
    };
    const deeds = await recastEvents(from, actor, before);
    for (const one of beside) {
      const was = { procedure: before.procedure, capacity: one.participation.capacity };
      one.case = seat.case;
      deeds.push(...(await recastEvents({ ...from, seat: one }, actor, was)));
    }
    const { reason } = changes;
    return { ...moved, deeds: deeds.map((deed) => ({ ...deed, reason })) };
  }
}

interface Recast {
  case: Moved[];
  seat: Moved[];
  deeds: Deed[];
}

/** What belongs to the own seat alone; anything else is every seat's. */
const OF_THE_SEAT: readonly (keyof CaseChanges)[] = [
  ...(['version', 'reason', 'capacity', 'receivedOn', 'defendantForm', 'unitId', 'officerId'] as const),
  ...(['lawVersion', 'choices'] as const),
];

function isShared(changes: CaseChanges): boolean {
  return Object.entries(changes).some(
    ([field, value]) => value !== undefined && !OF_THE_SEAT.includes(field as keyof CaseChanges),
  );
}

/** What the other cases of the dispute depend on. */
function concernsOthers({ act, previousCaseId, procedure, capacity }: CaseChanges): boolean {
  return [act, previousCaseId, procedure, capacity].some((one) => one !== undefined);
}

/** Each part is filed under its own record, so that statistics can undo it for an earlier day. */
async function deedsOf(
  db: EntityManager,
  { case: of, dispute, participation }: Seat,
  moved: Record<'case' | 'dispute' | 'seat', Moved[]>,
  reason: string | null,
): Promise<Deed[]> {
  const told = { action: 'CHANGED' as const, reason };
  const about = moved.dispute.length > 0 ? await db.findBy(Case, { disputeId: dispute.id }) : [];
  const others = about.filter(({ id }) => id !== of.id).map(({ id }) => id);
  await raiseCases(db, others);
  const [ofCase, ofDispute, ofTheSeat] = [moved.case, moved.dispute, moved.seat].map(
    (fields): Deed['changes'] => Object.fromEntries(fields),
  ) as [Deed['changes'], Deed['changes'], Deed['changes']];
  return [
    { ...told, subject: { kind: 'case', id: of.id }, caseId: of.id, changes: ofCase },
    ...about.map(({ id: caseId }): Deed => ({
      ...{ ...told, subject: { kind: 'dispute', id: dispute.id }, caseId, changes: ofDispute },
    })),
    {
      ...{ ...told, ...ofSeat(participation), subject: { kind: 'participation', id: participation.id } },
      changes: ofTheSeat,
    },
  ];
}

function requireReason(moved: readonly Moved[], reason: string | undefined): void {
  if (reason?.trim()) return;
  const dates: Record<string, string> = {
    receivedOn: '收到日期',
    actMadeOn: '行政行为日期',
    procedure: '程序',
    capacity: '本机关身份',
    chosenLawVersion: '适用的法律版本',
    chosenOptions: '有争议的算法',
  };
  for (const [field, [before]] of moved) {
    const label = dates[field];
    if (label && (before !== null || field.startsWith('chosen'))) {
      throw new InvalidInput([{ field: 'reason', message: `更改${label}请说明理由` }]);
    }
  }
}
