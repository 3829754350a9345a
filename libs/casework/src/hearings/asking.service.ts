import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { addDays } from '#law';
import { type Actor, type Addresses, addressesOf, hashOfToken, newToken } from '#people';
import { changesOfNew, civilDay, instantAt, InvalidInput } from '#platform';
import { Amendments, type Amending } from '../deadlines/amendments';
import { headingOf } from '../deadlines/case-heading';
import { Appearance } from '../record/appearance.entity';
import { AppearanceRequest } from '../record/appearance-request.entity';
import { HearingIsCancelled, HearingIsOver, LeaderAgreedAlready } from '../record/casework.problems';
import { Hearing } from '../record/hearing.entity';
import { ofSeat } from '../record/whose';
import { storeAppearance } from './appearance-rows';
import { HearingsService } from './hearings.service';
import { type ToldLeader, withLeader } from './listed-leader';
import { OpenRequests } from './open-requests.service';
import { type RequestLetter, RequestLetters } from './request-letters.service';

export interface NewAppearanceRequest extends ToldLeader {
  message?: string | null;
}

/** A link lives until the hearing, and no longer than that. */
const LINK_DAYS = 30;

/** 请示: a leader is asked to appear at one hearing, by a one-time link and on the desk of his account. */
@Injectable()
export class Asking {
  constructor(
    private readonly hearings: HearingsService,
    private readonly amendments: Amendments,
    private readonly requests: OpenRequests,
    private readonly letters: RequestLetters,
  ) {}

  /**
   * Whoever was asked before is asked no more.
   * @param addressOf the page of a link.
   * @returns that page: whoever knows it can answer. `mailed` is whether it left by e-mail.
   * @throws HearingNotFound, HearingIsCancelled, HearingIsOver, LeaderAgreedAlready
   */
  async ask(
    actor: Actor,
    hearingId: number,
    told: NewAppearanceRequest,
    addressOf: (token: string) => string,
  ): Promise<{ link: string; mailed: boolean }> {
    const { caseId } = await this.hearings.find(actor, hearingId);
    const token = newToken();
    const link = addressOf(token);
    const letters: RequestLetter[] = [];
    await this.amendments.make(actor, { caseId }, async (from) => {
      const { db, seat, now } = from;
      const { participation } = seat;
      const { organId } = participation;
      const hearing = await askable(from, hearingId);
      const asked = await withLeader(db, organId, told);
      const before = await db.findOneBy(Appearance, { hearingId, organId });
      refuseAgreed(before, asked);
      const ended = await this.requests.withdraw(db, participation, { hearingId });
      const place = { hearingId, organId, recordedAt: now };
      const deed = await storeAppearance(db, place, { ...asked, status: 'ARRANGED' }, civilDay(now));
      const addresses = await addressesOfLeader(db, asked);
      const request = requestOf(actor, { from, hearing, asked, addresses, token });
      await db.insert(AppearanceRequest, request);
      await this.requests.tellLeader(db, request, { heading: headingOf(seat), place: hearing.place });
      if (addresses?.email)
        letters.push({ request, hearing, heading: headingOf(seat), to: addresses.email, link });
      return {
        seat: { ...seat, appearances: await appearancesOf(from) },
        deeds: [
          ...ended,
          { ...ofSeat(participation), ...deed },
          {
            ...ofSeat(participation),
            subject: { kind: 'appearance-request' as const, id: request.id },
            action: 'CREATED' as const,
            changes: changesOfNew(saidOf(request)),
          },
        ],
      };
    });
    const [letter] = letters;
    return { link, mailed: letter !== undefined && (await this.letters.send(letter)) };
  }

  /** Takes an open request back; without one nothing is done. */
  async withdraw(actor: Actor, hearingId: number): Promise<void> {
    const { caseId } = await this.hearings.find(actor, hearingId);
    await this.amendments.make(actor, { caseId }, async ({ db, seat }) => ({
      seat,
      deeds: await this.requests.withdraw(db, seat.participation, { hearingId }),
    }));
  }
}

/** @throws HearingIsCancelled, HearingIsOver */
async function askable({ db, now }: Amending, id: number): Promise<Hearing> {
  const hearing = await db.findOneByOrFail(Hearing, { id });
  if (hearing.status === 'CANCELLED') throw new HearingIsCancelled();
  if (hearing.status !== 'SCHEDULED' || hearing.at <= now) throw new HearingIsOver();
  return hearing;
}

function refuseAgreed(before: Appearance | null, { leader }: NewAppearanceRequest): void {
  if (!leader) throw new InvalidInput([{ field: 'leader', message: '请选择请哪位负责人出庭' }]);
  if (before?.status === 'CONFIRMED' && before.leaderName === leader.name) throw new LeaderAgreedAlready();
}

async function addressesOfLeader(
  db: EntityManager,
  { leaderId }: NewAppearanceRequest,
): Promise<Addresses | null> {
  if (!leaderId) return null;
  const [found] = await addressesOf(db, [{ kind: 'CONTACT', id: leaderId }]);
  return found?.addresses ?? null;
}

interface Making {
  from: Amending;
  hearing: Hearing;
  asked: NewAppearanceRequest;
  addresses: Addresses | null;
  token: string;
}

function requestOf(actor: Actor, { from, hearing, asked, addresses, token }: Making): AppearanceRequest {
  const { participation } = from.seat;
  const { id: participationId, caseId, organId } = participation;
  const { leader, leaderId = null, message = null } = asked;
  if (!leader) throw new Error('A request without a leader was let through');
  const until = instantAt(addDays(civilDay(from.now), LINK_DAYS), '23:59');
  return from.db.create(AppearanceRequest, {
    ...{ hearingId: hearing.id, organId, participationId, caseId, leaderId, message },
    ...{ leaderName: leader.name, leaderPost: leader.post ?? null, leaderRank: leader.rank },
    ...{ userId: addresses?.userId ?? null, askedById: actor.userId, askedByName: actor.name },
    ...{ tokenHash: hashOfToken(token), state: 'OPEN' as const, hearingAt: hearing.at, createdAt: from.now },
    ...{ expiresAt: hearing.at < until ? hearing.at : until, mailedAt: null, answeredAt: null },
    ...{ reason: null, words: null, otherId: null, otherName: null },
  });
}

/** For the history, which keeps no secret, not even as a hash. */
function saidOf({ leaderName, leaderPost, leaderRank, message, hearingAt }: AppearanceRequest): object {
  return { leaderName, leaderPost, leaderRank, message, hearingAt };
}

function appearancesOf({ db, seat }: Amending): Promise<Appearance[]> {
  const hearingId = seat.hearings.map(({ id }) => id);
  return db.findBy(Appearance, { hearingId: In(hearingId), organId: seat.participation.organId });
}
