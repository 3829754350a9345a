import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Deed } from '#platform';
import { type PlannedReminder, RemindersService } from '#reminders';
import { AppearanceRequest } from '../record/appearance-request.entity';
import type { Participation } from '../record/participation.entity';
import { ofSeat } from '../record/whose';
import type { Seat } from '../record/seat';
import { headingOf } from '../deadlines/case-heading';
import { addressedTo, recipientsOf } from '../deadlines/recipients';
import { answerText } from './answer-text';
import type { NewAppearance } from './appearance-rows';
import { hourText } from './hour-text';

interface Ending {
  hearingId: number;
  /** That leader is still waited for, where he is. */
  unlessAsked?: Pick<NewAppearance, 'leader' | 'status'>;
}

/** Requests that wait for an answer. */
@Injectable()
export class OpenRequests {
  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  /** On the desk of the leader's account, where there is one. */
  async tellLeader(
    db: EntityManager,
    request: AppearanceRequest,
    { heading, place }: { heading: string; place: string | null },
  ): Promise<void> {
    const { userId, hearingAt } = request;
    if (userId === null) return;
    const title = ['请您出庭应诉', hourText(hearingAt), place?.slice(0, 60)].filter(Boolean).join(' ');
    await this.plan(db, request, [
      { ...this.saying('request', heading, title), recipientId: userId, saidUntil: hearingAt },
    ]);
  }

  /** One message of the answer: to who is responsible, and to who asked. */
  async tellOfficer(db: EntityManager, seat: Seat, request: AppearanceRequest): Promise<void> {
    const { participation } = seat;
    const responsible = await recipientsOf(db, participation, this.clock.today());
    const ids = [...new Set([...responsible.ids, request.askedById])];
    const saying = this.saying('answer', headingOf(seat), answerText(request));
    const planned = addressedTo({ ...responsible, ids }, (recipientIds) =>
      recipientIds.map((recipientId) => ({ ...saying, recipientId })),
    );
    await this.plan(db, request, planned);
  }

  private saying(
    topic: 'request' | 'answer',
    heading: string,
    title: string,
  ): Omit<PlannedReminder, 'recipientId'> {
    return { step: topic, topic, kind: 'HEARING', heading, title, dueAt: this.clock.now() };
  }

  private async plan(
    db: EntityManager,
    { id, caseId }: AppearanceRequest,
    planned: readonly PlannedReminder[],
  ): Promise<void> {
    await this.reminders.plan(db, { subject: { kind: 'appearance-request', id }, caseId }, planned);
  }

  /** Nobody is asked any more; the links say so. */
  async withdraw(
    db: EntityManager,
    seat: Pick<Participation, 'id' | 'caseId' | 'organId'>,
    { hearingId, unlessAsked }: Ending,
  ): Promise<Deed[]> {
    const open = await db.findBy(AppearanceRequest, { hearingId, organId: seat.organId, state: 'OPEN' });
    const waitedFor = unlessAsked?.status === 'ARRANGED' ? unlessAsked.leader?.name : undefined;
    const ended = open.filter(({ leaderName }) => leaderName !== waitedFor);
    for (const { id } of ended) {
      await db.update(AppearanceRequest, { id }, { state: 'WITHDRAWN' });
      await this.reminders.cancel(db, { kind: 'appearance-request', id }, '请示已撤回');
    }
    return ended.map(({ id }) => ({
      ...ofSeat(seat),
      subject: { kind: 'appearance-request', id },
      action: 'CHANGED',
      changes: { state: ['OPEN', 'WITHDRAWN'] },
    }));
  }
}
