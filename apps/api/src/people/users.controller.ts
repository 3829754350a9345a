import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { StandingIn } from '#casework';
import {
  AccountsService,
  type Actor,
  OpenSessionsService,
  PeopleQuery,
  type Person,
  SecurityService,
  TokensService,
} from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By, SESSION_COOKIE } from '../http/session.guard';
import { sessionViewOf, OpenSessionView } from '../session/open-session.view';
import { tokenViewOf, TokenView } from '../session/token.view';
import {
  AddUserRequest,
  ChangeUserRequest,
  PeopleRequest,
  PersonView,
  ResetPasswordRequest,
} from './person.requests';

/** The people of an organ, and their accounts. */
@ApiTags('people')
@Controller('users')
export class UsersController {
  constructor(
    private readonly people: PeopleQuery,
    private readonly accounts: AccountsService,
    private readonly standingIn: StandingIn,
  ) {}

  /** Colleagues in the own organ unless told otherwise, for choosing an officer. */
  @Get()
  @Needs('people.read')
  @ApiOkResponse({ type: PersonView, isArray: true })
  list(@By() actor: Actor, @Query() { organId, all }: PeopleRequest): Promise<Person[]> {
    return this.people.of(actor, { organId, all: all === 'true' });
  }

  @Post()
  @Needs('accounts.write')
  @ApiCreatedResponse({ type: PersonView })
  async add(@By() actor: Actor, @Body() request: AddUserRequest): Promise<Person> {
    return this.people.shown(actor, await this.accounts.add(actor, request));
  }

  /** Roles and view are given by the security administrator, all else by the system administrator. */
  @Patch(':id')
  @Needs('accounts.write', 'accounts.secure')
  @ApiOkResponse({ type: PersonView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: ChangeUserRequest,
  ): Promise<Person> {
    return this.people.shown(actor, await this.standingIn.changeAccount(actor, id, request));
  }
}

/** 安全管理: for somebody who cannot sign in, or should not be signed in. */
@ApiTags('people')
@Needs('accounts.secure')
@Controller('users/:id')
export class UserSecurityController {
  constructor(
    private readonly security: SecurityService,
    private readonly sessions: OpenSessionsService,
    private readonly tokens: TokensService,
  ) {}

  /** 重置密码; it must be changed at the next sign-in. Sessions and tokens end. */
  @Post('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  resetPassword(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { password }: ResetPasswordRequest,
  ): Promise<void> {
    return this.security.resetPassword(actor, id, password);
  }

  /** 解除锁定, whatever address it was locked for. */
  @Post('unlock')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlock(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<void> {
    return this.security.unlock(actor, id);
  }

  @Get('sessions')
  @ApiOkResponse({ type: OpenSessionView, isArray: true })
  async sessionsOf(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Req() request: FastifyRequest,
  ): Promise<OpenSessionView[]> {
    return (await this.sessions.of(actor, id, request.cookies[SESSION_COOKIE])).map(sessionViewOf);
  }

  @Get('tokens')
  @ApiOkResponse({ type: TokenView, isArray: true })
  async tokensOf(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<TokenView[]> {
    return (await this.tokens.of(actor, id)).map(tokenViewOf);
  }
}
