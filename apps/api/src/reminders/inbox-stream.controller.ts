import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, ActorsQuery, NotSignedIn } from '#people';
import { InvalidInput } from '#platform';
import { SignedInOnly } from '../http/access';
import { By, SESSION_COOKIE } from '../http/session.guard';
import { InboxStreams } from './inbox-streams';

const EVENTS = 'text/event-stream';
const RECONNECT_MS = 5_000;
/** A page that reads nothing is let go. */
const MOST_UNREAD_BYTES = 16 * 1024;

@ApiTags('reminders')
@SignedInOnly()
@Controller('notifications')
export class InboxStreamController {
  constructor(
    private readonly streams: InboxStreams,
    private readonly actors: ActorsQuery,
  ) {}

  /** Server-sent events: `look` whenever the inbox has changed. Ends with the session. */
  @Get('stream')
  @ApiProduces(EVENTS)
  @ApiOkResponse({ schema: { type: 'string' } })
  stream(@By() { userId }: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (!request.headers.accept?.includes(EVENTS)) {
      throw new InvalidInput([{ field: 'accept', message: `这个地址只以 ${EVENTS} 回答` }]);
    }
    const cookie = request.cookies[SESSION_COOKIE];
    if (cookie === undefined) throw new NotSignedIn();
    this.streams.requireRoom(userId);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      ...{ 'content-type': `${EVENTS}; charset=utf-8`, 'cache-control': 'no-store' },
      // Nginx would keep the events until there are enough of them.
      'x-accel-buffering': 'no',
    });
    raw.write(`retry: ${RECONNECT_MS}\n\n`);
    const gone = this.streams.open({
      userId,
      isSignedIn: () => this.actors.isOpen(cookie),
      write: (text) => {
        raw.write(text);
        return raw.writableLength < MOST_UNREAD_BYTES;
      },
      end: () => raw.end(),
    });
    raw.on('close', gone);
  }
}
