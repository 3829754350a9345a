import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, OrgansService, requirePermission } from '#people';
import { findRows, Transactions } from '#platform';
import { type OwnPolicy, Policies } from '#reminders';
import { type PreviewedReminder, ReminderPreview } from '../deadlines/reminder-preview';
import { Case } from '../record/case.entity';
import { Participation } from '../record/participation.entity';
import { loadSeats } from '../record/seat-rows';
import { Seats } from '../record/seats';

/** As many cases of an organ as a preview tells of: those in which something is due first. */
const MOST_CASES = 20;

/** What a policy would say before it is stored. Nothing is written. */
@Injectable()
export class PolicyPreviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly organs: OrgansService,
    private readonly seats: Seats,
    private readonly preview: ReminderPreview,
  ) {}

  /** @throws CaseNotFound */
  async forCase(actor: Actor, caseId: number, wanted: OwnPolicy): Promise<PreviewedReminder[]> {
    const db = this.transactions.reader;
    const participation = await this.seats.inViewOf(actor, caseId);
    const { id, organId } = participation;
    const known = await this.policies.known(db, [organId], [id]);
    const seat = await this.seats.load(db, participation);
    return this.preview.of(db, [seat], known.with({ scope: 'participation', id }, wanted));
  }

  /** @throws NotPermitted, OrganNotFound */
  async forOrgan(actor: Actor, wanted: OwnPolicy, organId = actor.organId): Promise<PreviewedReminder[]> {
    requirePermission(actor, 'organs.write');
    const db = this.transactions.reader;
    const { id } = await this.organs.requireWithin(actor, organId);
    const open = `organId = ? AND withdrawnAt IS NULL AND status <> 'CLOSED'
      ORDER BY nextDueOn, id LIMIT ${MOST_CASES}`;
    const participations = await findRows(db, Participation, open, [id]);
    if (participations.length === 0) return [];
    const cases = await db.findBy(Case, { id: In(participations.map(({ caseId }) => caseId)) });
    const seats = await loadSeats(db, cases, participations);
    const known = await this.policies.known(
      db,
      [id],
      participations.map((each) => each.id),
      [id],
    );
    return this.preview.of(db, seats, known.with({ scope: 'organ', id }, wanted));
  }
}
