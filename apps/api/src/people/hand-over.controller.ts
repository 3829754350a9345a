import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type HandedOver, HandOverService } from '#casework';
import type { Day } from '#law';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { DayField, Whole } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

class HandOverRequest {
  @Whole('接手人', 1, 2_147_483_647) toUserId: number;
  /** The last day of an absence; left out, what is open moves for good. */
  @DayField('代理截止日期', { optional: true }) until?: Day;
}

class HandedOverView {
  /** How many open cases; 500 says that there may be more, and to ask again. */
  @Shown('number') cases: number;
  /** How many open letters that belong to no case. */
  @Shown('number') letters: number;
}

@ApiTags('people')
@Controller('users/:id/hand-over')
export class HandOverController {
  constructor(private readonly handOver: HandOverService) {}

  /** 移交 within the own organ: of who leaves, or until a day of who is away. */
  @Post()
  @Needs('cases.handOver')
  @HttpCode(200)
  @ApiOkResponse({ type: HandedOverView })
  move(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { toUserId: toId, until }: HandOverRequest,
  ): Promise<HandedOver> {
    return this.handOver.handOver(actor, { fromId: id, toId, until });
  }
}
