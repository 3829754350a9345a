import { Body, Controller, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config, UNNAMED_ORGAN } from '#config';
import {
  type Actor,
  ActorsQuery,
  permissionsOf,
  PasswordsService,
  ProfileService,
  SESSION_TERMS,
  SessionsService,
} from '#people';
import { Open, SignedInOnly } from '../http/access';
import { By, SESSION_COOKIE } from '../http/session.guard';
import { callerOf, giveSession } from './caller';
import { ChangePasswordRequest, EditProfileRequest, SignInRequest } from './session.requests';
import { SessionView } from './session.view';

const MINUTE_MS = 60_000;

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly actors: ActorsQuery,
    private readonly passwords: PasswordsService,
    private readonly profile: ProfileService,
    private readonly config: Config,
  ) {}

  /** 登录. */
  @Post()
  @Open()
  @ApiCreatedResponse({ type: SessionView })
  async signIn(
    @Body() { username, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.sessions.signIn(username, password, callerOf(request, this.config));
    giveSession(request, reply, token);
    return viewOf(await this.actors.ofSession(token));
  }

  @Get()
  @SignedInOnly({ beforePasswordChange: true })
  @ApiOkResponse({ type: SessionView })
  current(@By() actor: Actor): SessionView {
    return viewOf(actor);
  }

  @Patch()
  @SignedInOnly()
  @ApiOkResponse({ type: SessionView })
  async edit(@By() actor: Actor, @Body() request: EditProfileRequest): Promise<SessionView> {
    await this.profile.edit(actor, request);
    const { displayName: name = actor.name, email = actor.email } = request;
    return viewOf({ ...actor, name, email });
  }

  /** 修改密码; ends the account's other sessions. */
  @Put('password')
  @HttpCode(204)
  @SignedInOnly({ beforePasswordChange: true })
  @ApiNoContentResponse()
  async changePassword(
    @By() actor: Actor,
    @Body() { currentPassword, password }: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.passwords.change(actor, request.cookies[SESSION_COOKIE] ?? '', currentPassword, password);
  }
}

function viewOf(actor: Actor): SessionView {
  const { userId: id, username, name: displayName, organId, organName, unitId, roles, view, email } = actor;
  return {
    ...{ id, username, displayName, unitId, view, email },
    organ: { id: organId, name: organName },
    roles: [...roles],
    permissions: permissionsOf(actor),
    seesOrgansBelow: actor.hasOrgansBelow && view === 'ORGANS',
    organUnnamed: organName === UNNAMED_ORGAN,
    mustChangePassword: actor.mustChangePassword,
    byProvider: actor.identityId !== null,
    idleMinutes: SESSION_TERMS.idleMs / MINUTE_MS,
  };
}
