import { randomBytes } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '#config';
import { type Actor, IdentitiesService, IdentityProvider, PasswordsService, SingleSignOn } from '#people';
import { Needs, Open, SignedInOnly } from '../http/access';
import { IdParam } from '../http/id-param';
import { SecretAnswer } from '../http/idempotency.interceptor';
import { By } from '../http/session.guard';
import { callerOf, giveSession, kept } from './caller';
import {
  ArrivalView,
  ArriveRequest,
  DepartureView,
  GiveIdentityRequest,
  identityViewOf,
  LeaveRequest,
  LinkRequest,
  OneIdentityView,
  SignInWaysView,
  WayOutView,
} from './single-sign-on.requests';

const BROWSER_COOKIE = 'anqi_browser';
const TEN_MINUTES_S = 600;

/** The cookie by which a browser is known again when it is back from the provider. */
function browserOf(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[BROWSER_COOKIE];
  const value = known && /^[\w-]{43}$/.test(known) ? known : randomBytes(32).toString('base64url');
  void reply.setCookie(BROWSER_COOKIE, value, {
    path: '/api/session',
    maxAge: TEN_MINUTES_S,
    ...kept(request),
  });
  return value;
}

/** 统一身份认证. The browser goes to the provider and comes back to a page of ours, which sends on what it brings. */
@ApiTags('session')
@Open()
@Controller()
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly provider: IdentityProvider,
    private readonly config: Config,
  ) {}

  /** How one can sign in, beside the password. */
  @Get('sign-in-ways')
  @ApiOkResponse({ type: SignInWaysView })
  ways(): SignInWaysView {
    return { provider: this.provider.isThere };
  }

  /** The address at the provider to go to. */
  @Post('session/provider')
  @ApiCreatedResponse({ type: DepartureView })
  async leave(
    @Body() { next = null }: LeaveRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartureView> {
    const caller = callerOf(request, this.config);
    return {
      url: await this.singleSignOn.leave(browserOf(request, reply), caller, { next, linksUserId: null }),
    };
  }

  /** Back from it: signs in, or links the account that set out to be linked. */
  @Post('session/provider/answer')
  @ApiCreatedResponse({ type: ArrivalView })
  async arrive(
    @Body() { answer }: ArriveRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArrivalView> {
    const browser = request.cookies[BROWSER_COOKIE] ?? '';
    const caller = callerOf(request, this.config);
    const { token, next } = await this.singleSignOn.arrive(new URLSearchParams(answer), browser, caller);
    if (token !== null) giveSession(request, reply, token);
    return { linked: token === null, next };
  }

  /** Where to go after signing out, so that the next at this computer does not come in by the same person's name. */
  @Get('session/provider/way-out')
  @ApiOkResponse({ type: WayOutView })
  async wayOut(): Promise<WayOutView> {
    return { url: await this.provider.wayOut() };
  }
}

/** Under which name the provider knows the own account. */
@ApiTags('session')
@SignedInOnly()
@Controller('session/identity')
export class OwnIdentityController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly identities: IdentitiesService,
    private readonly passwords: PasswordsService,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOkResponse({ type: OneIdentityView })
  async own(@By() actor: Actor): Promise<OneIdentityView> {
    return identityViewOf(await this.identities.of(actor));
  }

  /** The address at the provider to go to, for who has said his password. */
  @Post()
  @SecretAnswer()
  @ApiCreatedResponse({ type: DepartureView })
  async link(
    @By() actor: Actor,
    @Body() { password }: LinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DepartureView> {
    const caller = callerOf(request, this.config);
    await this.passwords.confirm(actor, password, 'password');
    const journey = { next: null, linksUserId: actor.userId };
    return { url: await this.singleSignOn.leave(browserOf(request, reply), caller, journey) };
  }

  /** Ends the sessions that it opened. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  unlink(@By() actor: Actor): Promise<void> {
    return this.identities.remove(actor);
  }
}

/** The same of a colleague, by the security administrator. */
@ApiTags('people')
@Needs('accounts.secure')
@Controller('users/:id/identity')
export class UserIdentityController {
  constructor(private readonly identities: IdentitiesService) {}

  @Get()
  @ApiOkResponse({ type: OneIdentityView })
  async of(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<OneIdentityView> {
    return identityViewOf(await this.identities.of(actor, id));
  }

  @Put()
  @ApiOkResponse({ type: OneIdentityView })
  async give(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { subject }: GiveIdentityRequest,
  ): Promise<OneIdentityView> {
    return identityViewOf(await this.identities.give(actor, id, subject));
  }

  /** Ends the sessions that it opened. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<void> {
    return this.identities.remove(actor, id);
  }
}
