import { Injectable } from '@nestjs/common';
import { HEARING_KINDS, mustLeaderAttend, matterOf, type HearingKind } from '#law';
import { type Actor, hashOfToken, Organ } from '#people';
import { civilDay, Clock, isoInShanghai, Transactions } from '#platform';
import { endOf, overtakenBy, requireAsked } from '../hearings/request-standing';
import { HearingsService } from '../hearings/hearings.service';
import { AppearanceRequest } from '../record/appearance-request.entity';
import { Case } from '../record/case.entity';
import { LinkHasEnded, LinkNotFound } from '../record/casework.problems';
import { Dispute } from '../record/dispute.entity';
import { Hearing } from '../record/hearing.entity';
import { Participation } from '../record/participation.entity';
import { Seats } from '../record/seats';
import { LeaderChoicesQuery } from './leader-choices.query';

const MOST_LISTED = 50;

export type AskedToAppear = Awaited<ReturnType<AskedQuery['byLink']>>;
export type RequestInHistory = ReturnType<typeof historyViewOf>;

/** What a leader is asked: as much of the case as it takes to know it, and nothing beside it. */
@Injectable()
export class AskedQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly hearings: HearingsService,
    private readonly seats: Seats,
    private readonly leaders: LeaderChoicesQuery,
    private readonly clock: Clock,
  ) {}

  /**
   * Also after the answer, which it then tells.
   * @throws LinkNotFound; LinkHasEnded where nothing is asked any more.
   */
  async byLink(token: string) {
    const request = await this.transactions.reader.findOneBy(AppearanceRequest, {
      tokenHash: hashOfToken(token),
    });
    if (!request) throw new LinkNotFound();
    return this.viewOf(request);
  }

  /** @throws LinkNotFound where somebody else was asked; LinkHasEnded */
  async atDesk(actor: Actor, id: number) {
    const request = await this.transactions.reader.findOneBy(AppearanceRequest, { id, userId: actor.userId });
    if (!request) throw new LinkNotFound();
    return this.viewOf(request);
  }

  /** What waits for the answer of the signed-in leader, the nearest hearing first. */
  async ofUser({ userId }: Actor) {
    const open = await this.transactions.reader.find(AppearanceRequest, {
      where: { userId, state: 'OPEN' },
      order: { hearingAt: 'ASC', id: 'ASC' },
      take: MOST_LISTED,
    });
    const views = [];
    for (const request of open) {
      const about = await this.aboutOf(request);
      if (endOf({ request, ...about }, this.clock.now()) === null)
        views.push({ id: request.id, ...(await this.toldOf(request, about)) });
    }
    return views;
  }

  /** Every request for the hearing, by the seat through which the person sees it, newest first. */
  async ofHearing(actor: Actor, hearingId: number) {
    const hearing = await this.hearings.find(actor, hearingId);
    const { organId } = await this.seats.inViewOf(actor, hearing.caseId);
    const requests = await this.transactions.reader.find(AppearanceRequest, {
      where: { hearingId, organId },
      order: { id: 'DESC' },
      take: MOST_LISTED,
    });
    return requests.map((request) => historyViewOf(request, hearing, this.clock.now()));
  }

  private async viewOf(request: AppearanceRequest) {
    const about = await this.aboutOf(request);
    const overtaken = overtakenBy({ request, ...about });
    if (overtaken) throw new LinkHasEnded(overtaken);
    if (request.state === 'OPEN' || request.state === 'WITHDRAWN')
      requireAsked({ request, ...about }, this.clock.now());
    return this.toldOf(request, about);
  }

  private async aboutOf({ hearingId, participationId }: AppearanceRequest) {
    const db = this.transactions.reader;
    const [hearing, seat] = await Promise.all([
      db.findOneBy(Hearing, { id: hearingId }),
      db.findOneBy(Participation, { id: participationId }),
    ]);
    if (!hearing || !seat) throw new LinkHasEnded('这件案件的登记已撤回，不必再答复');
    return { hearing, seat };
  }

  private async toldOf(request: AppearanceRequest, { hearing }: { hearing: Hearing }) {
    const db = this.transactions.reader;
    const { organId, leaderId, leaderName: name, leaderPost: post, reason, words, otherName } = request;
    const of = await db.findOneByOrFail(Case, { id: request.caseId });
    const [organ, dispute, leaders] = await Promise.all([
      db.findOneByOrFail(Organ, { id: organId }),
      db.findOneByOrFail(Dispute, { id: of.disputeId }),
      this.leaders.ofOrgan(organId, hearing),
    ]);
    const own = leaders.find((one) => (leaderId === null ? one.name === name : one.id === leaderId));
    const { kind, at, place, courtNotice } = hearing;
    return {
      state: request.state,
      organName: organ.name,
      leader: { name, post },
      askedBy: request.askedByName,
      askedOn: civilDay(request.createdAt),
      message: request.message,
      hearing: { kind, at: isoInShanghai(at), place, duty: dutyOf({ kind, courtNotice, at }, dispute) },
      case: {
        ...{ applicants: of.applicants, caseNo: of.caseNo, authority: of.authority },
        procedure: of.procedure,
      },
      isElsewhere: (own?.clashes.length ?? 0) > 0,
      others: leaders
        .filter((one) => one !== own)
        .map(({ id, name: other, post: its, clashes }) => ({
          id,
          name: other,
          post: its,
          isElsewhere: clashes.length > 0,
        })),
      answer: request.answeredAt
        ? { on: civilDay(request.answeredAt), reason, words, other: otherName }
        : null,
    };
  }
}

/** Why a leader has to come; null where nothing but good order asks for it. */
function dutyOf(
  { courtNotice, at, kind }: { courtNotice: boolean; at: Date; kind: HearingKind },
  dispute: Dispute,
): string | null {
  if (courtNotice) return '法院（复议机关）通知负责人出庭';
  const heldOn = civilDay(at);
  if (kind === 'TRIAL' && mustLeaderAttend({ courtNotice, heldOn, matter: matterOf(dispute) }))
    return '属于法释〔2020〕3号第四条规定的案件';
  return kind === 'TRIAL' ? '被诉行政机关负责人应当出庭应诉' : `${HEARING_KINDS[kind]}请您到场`;
}

function historyViewOf(request: AppearanceRequest, hearing: Hearing, now: Date) {
  const { id, state, leaderId, leaderName: name, leaderPost: post, leaderRank: rank, askedByName } = request;
  const { createdAt, mailedAt, answeredAt, reason, words, otherId, otherName } = request;
  const end = state === 'OPEN' ? endOf({ request, hearing, seat: { withdrawnAt: null } }, now) : null;
  return {
    ...{ id, state, leaderId, leader: { name, post, rank }, askedBy: askedByName },
    askedAt: isoInShanghai(createdAt),
    mailed: mailedAt !== null,
    onDesk: request.userId !== null,
    /** Why an open one asks nothing any more. */
    end,
    answeredAt: answeredAt ? isoInShanghai(answeredAt) : null,
    ...{ reason, words },
    other: otherName === null ? null : { id: otherId, name: otherName },
  };
}
