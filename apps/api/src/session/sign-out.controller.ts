import { Controller, Delete, HttpCode, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, SessionsService } from '#people';
import { InboxNews } from '#reminders';
import { SignedInOnly } from '../http/access';
import { By, SESSION_COOKIE } from '../http/session.guard';

@ApiTags('session')
@Controller('session')
export class SignOutController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly news: InboxNews,
  ) {}

  @Delete()
  @HttpCode(204)
  @SignedInOnly({ beforePasswordChange: true })
  @ApiNoContentResponse()
  async signOut(
    @By() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(request.cookies[SESSION_COOKIE] ?? '', actor);
    // Whatever page listens finds that its session has ended.
    this.news.tell([actor.userId]);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
