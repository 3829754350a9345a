import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  type Actor,
  type NewApiToken,
  OpenSessionsService,
  PASSWORD_RULES,
  PASSWORD_SENTENCE,
  type Permission,
  PERMISSIONS,
  permissionsOf,
  TokensService,
} from '#people';
import { Open, SignedInOnly } from '../http/access';
import { ListOfChoices, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { SecretAnswer } from '../http/idempotency.interceptor';
import { By, SESSION_COOKIE } from '../http/session.guard';
import { Shown } from '../http/shown';
import { OpenSessionView, sessionViewOf } from './open-session.view';
import { NewTokenView, tokenViewOf, TokenView } from './token.view';

class AddTokenRequest implements NewApiToken {
  @Words('令牌名称', 60) name: string;
  @ListOfChoices('用途', PERMISSIONS) permissions: Permission[];
  @Whole('有效天数', 1, 366) days: number;
}

class OwnPermissionView {
  @Shown(PERMISSIONS) permission: Permission;
  /** What it lets one do, in words. */
  @Shown('text') words: string;
}

class PasswordRulesView {
  @Shown('number') minLength: number;
  @Shown('number') maxLength: number;
  /** Of capital letters, small letters, digits and other characters. */
  @Shown('number') kinds: number;
  @Shown('number') longFrom: number;
  @Shown('number') kindsWhenLong: number;
  @Shown('text') sentence: string;
}

/** Where one is signed in, and the tokens of one's programs. */
@ApiTags('session')
@SignedInOnly()
@Controller()
export class AccessController {
  constructor(
    private readonly sessions: OpenSessionsService,
    private readonly tokens: TokensService,
  ) {}

  /** What is asked of a password, to be told before one is chosen. */
  @Get('password-rules')
  @Open()
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: PasswordRulesView })
  passwordRules(): PasswordRulesView {
    return { ...PASSWORD_RULES, sentence: PASSWORD_SENTENCE };
  }

  @Get('sessions')
  @ApiOkResponse({ type: OpenSessionView, isArray: true })
  async listSessions(@By() actor: Actor, @Req() request: FastifyRequest): Promise<OpenSessionView[]> {
    const sessions = await this.sessions.of(actor, actor.userId, request.cookies[SESSION_COOKIE]);
    return sessions.map(sessionViewOf);
  }

  /** One's own, or as the security administrator somebody else's. */
  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endSession(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<void> {
    return this.sessions.end(actor, id);
  }

  /** What one may do, and so what a token of one's own may be given for. */
  @Get('permissions')
  @ApiOkResponse({ type: OwnPermissionView, isArray: true })
  permissions(@By() actor: Actor): OwnPermissionView[] {
    return permissionsOf(actor).map((permission) => ({ permission, words: PERMISSIONS[permission] }));
  }

  @Get('tokens')
  @ApiOkResponse({ type: TokenView, isArray: true })
  async listTokens(@By() actor: Actor): Promise<TokenView[]> {
    return (await this.tokens.of(actor)).map(tokenViewOf);
  }

  @Post('tokens')
  @SecretAnswer()
  @ApiCreatedResponse({ type: NewTokenView })
  async addToken(@By() actor: Actor, @Body() request: AddTokenRequest): Promise<NewTokenView> {
    const { token, value } = await this.tokens.add(actor, request);
    return Object.assign(tokenViewOf(token), { value });
  }

  /** One's own, or as the security administrator somebody else's. */
  @Delete('tokens/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  endToken(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<void> {
    return this.tokens.end(actor, id);
  }
}
