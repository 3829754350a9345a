import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  AskedQuery,
  Asking,
  type LeaderChoice,
  LeaderChoicesQuery,
  REQUEST_STATES,
  type RequestInHistory,
  type RequestState,
} from '#casework';
import { Config } from '#config';
import { ABSENCE_REASONS, type AbsenceReason, LEADER_RANKS, type LeaderRank } from '#law';
import type { Actor } from '#people';
import { isoInShanghai } from '#platform';
import { Needs } from '../http/access';
import { Part, QueryWhole, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { SecretAnswer } from '../http/idempotency.interceptor';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';
import { LeaderRequest } from './hearing.requests';
import { LeaderView } from './hearing.view';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

class AskToAppearRequest {
  @Whole('负责人', 1, MAX_ID, { optional, nullable }) leaderId?: number | null;
  @Part('负责人', () => LeaderRequest, { optional, nullable }) leader?: LeaderRequest | null;
  @Words('说明', 300, { optional, nullable }) message?: string | null;
}

class LeadersRequest {
  @QueryWhole('机关', 1, MAX_ID, { optional }) organId?: number;
}

class AskedToAppearView {
  /** The page on which it is answered once, without signing in. Shown this once. */
  @Shown('text') link: string;
  /** Whether it left by e-mail; where not, whoever asks passes it on. */
  @Shown('flag') mailed: boolean;
}

class ProposedView {
  @Shown('number', { nullable }) id: number | null;
  @Shown('text') name: string;
}

class AppearanceRequestView implements RequestInHistory {
  @Shown('number') id: number;
  @Shown(REQUEST_STATES) state: RequestState;
  @Shown('number', { nullable }) leaderId: number | null;
  @Shown(() => LeaderView) leader: LeaderView;
  @Shown('text') askedBy: string;
  @Shown('instant') askedAt: string;
  @Shown('flag') mailed: boolean;
  @Shown('flag') onDesk: boolean;
  @Shown('text', { nullable }) end: string | null;
  @Shown('instant', { nullable }) answeredAt: string | null;
  @Shown(ABSENCE_REASONS, { nullable }) reason: AbsenceReason | null;
  @Shown('text', { nullable }) words: string | null;
  @Shown(() => ProposedView, { nullable }) other: ProposedView | null;
}

class LeaderChoiceView {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
  @Shown(LEADER_RANKS) rank: LeaderRank;
  /** Hearings of this year to which he came, and those ahead for which he is arranged. */
  @Shown('number') appeared: number;
  @Shown('number') planned: number;
  /** Other hearings of the same half day. */
  @Shown('instant', { list: true }) clashes: string[];
}

/** 出庭请示: leaders are chosen, asked, and asked no more. */
@ApiTags('hearings')
@Needs('cases.write')
@Controller()
export class AskingController {
  constructor(
    private readonly asking: Asking,
    private readonly asked: AskedQuery,
    private readonly leaders: LeaderChoicesQuery,
    private readonly config: Config,
  ) {}

  @Post('hearings/:id/appearance/request')
  @SecretAnswer()
  @ApiCreatedResponse({ type: AskedToAppearView })
  ask(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() told: AskToAppearRequest,
    @Req() request: FastifyRequest,
  ): Promise<AskedToAppearView> {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return this.asking.ask(actor, id, told, (token) => `${origin.replace(/\/$/, '')}/appear/${token}`);
  }

  /** 撤回请示: the link says so. */
  @Delete('hearings/:id/appearance/request')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<void> {
    return this.asking.withdraw(actor, id);
  }

  @Get('hearings/:id/appearance/requests')
  @Needs('cases.read')
  @ApiOkResponse({ type: AppearanceRequestView, isArray: true })
  history(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<AppearanceRequestView[]> {
    return this.asked.ofHearing(actor, id);
  }

  /** 局领导 to choose from for one hearing, with this year's load and clashes. */
  @Get('hearings/:id/leaders')
  @Needs('cases.read')
  @ApiOkResponse({ type: LeaderChoiceView, isArray: true })
  async choices(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<LeaderChoiceView[]> {
    return (await this.leaders.forHearing(actor, id)).map(choiceViewOf);
  }

  /** 局领导 of an organ in view with this year's load. */
  @Get('leaders')
  @Needs('cases.read')
  @ApiOkResponse({ type: LeaderChoiceView, isArray: true })
  async ofOrgan(@By() actor: Actor, @Query() { organId }: LeadersRequest): Promise<LeaderChoiceView[]> {
    return (await this.leaders.forOrgan(actor, organId)).map(choiceViewOf);
  }
}

function choiceViewOf({ clashes, ...leader }: LeaderChoice): LeaderChoiceView {
  return { ...leader, clashes: clashes.map(isoInShanghai) };
}
