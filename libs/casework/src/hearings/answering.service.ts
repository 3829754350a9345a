import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ABSENCE_REASONS, type AbsenceReason } from '#law';
import { type Actor, Contact, doerOf, hashOfToken } from '#people';
import { civilDay, type Deed, type Doer, InvalidInput, Transactions } from '#platform';
import { Amendments, type Amended, type Amending } from '../deadlines/amendments';
import { Appearance } from '../record/appearance.entity';
import { AppearanceRequest } from '../record/appearance-request.entity';
import { LinkIsUsed, LinkNotFound } from '../record/casework.problems';
import { Hearing } from '../record/hearing.entity';
import { ofSeat } from '../record/whose';
import { type NewAppearance, storeAppearance } from './appearance-rows';
import { OpenRequests } from './open-requests.service';
import { requireAsked } from './request-standing';

export const ANSWERS = { ACCEPT: '我出庭', DECLINE: '不能出庭', PROPOSE: '请他人代替' } as const;
export type AnswerKind = keyof typeof ANSWERS;

export interface RequestAnswer {
  answer: AnswerKind;
  /** One of 法释〔2020〕3号第八条, or words, which then are another legitimate reason. */
  reason?: string | null;
  words?: string | null;
  /** Who is proposed: of the organ's list, or a name. */
  other?: { id?: number; name?: string } | null;
}

type Answered = Pick<AppearanceRequest, 'state' | 'reason' | 'words' | 'otherId' | 'otherName'>;

/** What a leader answers, once: by the link, or at the desk of his account. */
@Injectable()
export class Answering {
  constructor(
    private readonly transactions: Transactions,
    private readonly amendments: Amendments,
    private readonly requests: OpenRequests,
  ) {}

  /** @throws LinkNotFound, LinkIsUsed, LinkHasEnded */
  async byLink(token: string, told: RequestAnswer): Promise<number> {
    const db = this.transactions.reader;
    const request = await db.findOneBy(AppearanceRequest, { tokenHash: hashOfToken(token) });
    if (!request) throw new LinkNotFound();
    const by = { id: request.userId, name: `${request.leaderName}（出庭请示链接）` };
    await this.take(request, told, by);
    return request.id;
  }

  /** @throws LinkNotFound where somebody else was asked */
  async atDesk(actor: Actor, id: number, told: RequestAnswer): Promise<number> {
    const request = await this.transactions.reader.findOneBy(AppearanceRequest, { id, userId: actor.userId });
    if (!request) throw new LinkNotFound();
    await this.take(request, told, doerOf(actor));
    return id;
  }

  private async take(
    { id, participationId }: AppearanceRequest,
    told: RequestAnswer,
    by: Doer,
  ): Promise<void> {
    await this.amendments.answer(by, participationId, async (from) => {
      const request = await from.db.findOneByOrFail(AppearanceRequest, { id });
      const hearing = await from.db.findOneByOrFail(Hearing, { id: request.hearingId });
      requireAsked({ request, hearing, seat: from.seat.participation }, from.now);
      const answered = await answerOf(from.db, request.organId, told);
      return this.store(from, request, answered);
    });
  }

  private async store(from: Amending, request: AppearanceRequest, answered: Answered): Promise<Amended> {
    const { db, seat, now } = from;
    const { id } = request;
    const { affected } = await db.update(
      AppearanceRequest,
      { id, state: 'OPEN' },
      { ...answered, answeredAt: now },
    );
    if (affected !== 1) throw new LinkIsUsed();
    await this.requests.tellOfficer(db, seat, Object.assign(request, answered));
    const deeds: Deed[] = [
      { subject: { kind: 'appearance-request', id }, action: 'CHANGED', changes: changesOf(answered) },
      ...(await appearanceAfter(from, request, answered)),
    ];
    const appearances = await db.findBy(Appearance, {
      hearingId: In(seat.hearings.map((hearing) => hearing.id)),
      organId: request.organId,
    });
    return {
      seat: { ...seat, appearances },
      deeds: deeds.map((deed) => ({ ...ofSeat(seat.participation), ...deed })),
    };
  }
}

/** Who accepts is confirmed; who cannot come is to be exchanged; who proposes another is asked for until that one is. */
async function appearanceAfter(
  { db, now }: Amending,
  request: AppearanceRequest,
  { state, reason, words }: Answered,
): Promise<Deed[]> {
  if (state === 'PROPOSED') return [];
  const { hearingId, organId, leaderId, leaderName: name, leaderPost: post, leaderRank: rank } = request;
  const who = { leader: { name, post, rank }, leaderId };
  const told: NewAppearance =
    state === 'ACCEPTED'
      ? { ...who, status: 'CONFIRMED' }
      : { ...who, status: 'ABSENT', absence: { reason: reason ?? 'OTHER_LEGITIMATE', words } };
  const place = { hearingId, organId, recordedAt: now };
  return [await storeAppearance(db, place, told, civilDay(now))];
}

async function answerOf(
  db: EntityManager,
  organId: number,
  { answer, reason, words = null, other }: RequestAnswer,
): Promise<Answered> {
  const nothing = { reason: null, words, otherId: null, otherName: null };
  switch (answer) {
    case 'ACCEPT':
      return { ...nothing, state: 'ACCEPTED' };
    case 'DECLINE':
      return { ...nothing, ...reasonOf(reason, words), state: 'DECLINED' };
    case 'PROPOSE':
      return {
        ...nothing,
        words: words ?? reason ?? null,
        ...(await otherOf(db, organId, other)),
        state: 'PROPOSED',
      };
  }
}

function reasonOf(
  reason: string | null | undefined,
  words: string | null,
): { reason: AbsenceReason; words: string | null } {
  if (!reason) throw new InvalidInput([{ field: 'reason', message: '请选择不能出庭的理由' }]);
  const isListed = Object.hasOwn(ABSENCE_REASONS, reason);
  const told = {
    reason: isListed ? (reason as AbsenceReason) : 'OTHER_LEGITIMATE',
    words: isListed ? words : (words ?? reason),
  } as const;
  if (told.reason === 'OTHER_LEGITIMATE' && !told.words)
    throw new InvalidInput([{ field: 'words', message: '其他正当事由请写明具体事由' }]);
  return told;
}

async function otherOf(
  db: EntityManager,
  organId: number,
  other: RequestAnswer['other'],
): Promise<Pick<Answered, 'otherId' | 'otherName'>> {
  const listed = other?.id
    ? await db.findOneBy(Contact, { id: other.id, organId, kind: 'LEADER' })
    : other?.name && (await db.findOneBy(Contact, { name: other.name, organId, kind: 'LEADER' }));
  if (listed && !listed.endedAt) return { otherId: listed.id, otherName: listed.name };
  if (!other?.name || other.id) {
    throw new InvalidInput([{ field: 'other', message: '请选择或者填写代替出庭的负责人' }]);
  }
  return { otherId: null, otherName: other.name };
}

function changesOf(answered: Answered): Deed['changes'] {
  const told = Object.entries(answered).filter(([field, value]) => field === 'state' || value !== null);
  return Object.fromEntries(
    told.map(([field, value]) => [field, [field === 'state' ? 'OPEN' : null, value]]),
  );
}
