import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, SessionsService } from '#people';
import { BeforePasswordChange, By, OpenToAll, SESSION_COOKIE } from '../http/session.guard';
import { ChangePasswordRequest, EditProfileRequest, SignInRequest } from './session.requests';
import { SessionView } from './session.view';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly sessions: SessionsService) {}

  /** 登录. */
  @Post()
  @OpenToAll()
  @ApiCreatedResponse({ type: SessionView })
  async signIn(
    @Body() { username, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const token = await this.sessions.signIn(username, password);
    reply.setCookie(SESSION_COOKIE, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
    });
    return viewOf(await this.sessions.actorOf(token));
  }

  @Get()
  @BeforePasswordChange()
  @ApiOkResponse({ type: SessionView })
  current(@By() actor: Actor): SessionView {
    return viewOf(actor);
  }

  @Patch()
  @ApiOkResponse({ type: SessionView })
  async edit(@By() actor: Actor, @Body() request: EditProfileRequest): Promise<SessionView> {
    await this.sessions.editProfile(actor, request);
    const { displayName: name = actor.name, email = actor.email } = request;
    return viewOf({ ...actor, name, email });
  }

  /** 修改密码; ends the account's other sessions. */
  @Put('password')
  @HttpCode(204)
  @BeforePasswordChange()
  @ApiNoContentResponse()
  async changePassword(
    @By() actor: Actor,
    @Body() { currentPassword, password }: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.sessions.changePassword(
      actor,
      request.cookies[SESSION_COOKIE] ?? '',
      currentPassword,
      password,
    );
  }

  @Delete()
  @HttpCode(204)
  @BeforePasswordChange()
  @ApiNoContentResponse()
  async signOut(
    @By() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(request.cookies[SESSION_COOKIE] ?? '', actor);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}

function viewOf(actor: Actor): SessionView {
  const { userId: id, username, name: displayName, organId, organName, unitId, roles, email } = actor;
  return {
    id,
    username,
    displayName,
    organ: { id: organId, name: organName },
    unitId,
    roles: [...roles],
    email,
    mustChangePassword: actor.mustChangePassword,
  };
}
