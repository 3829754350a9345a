import { Controller, Get, Module } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClockWatch, faultOf, Transactions } from '#platform';
import { Open } from '../http/access';
import { Shown } from '../http/shown';

const STORAGE = { OK: '可以保存', FULL: '磁盘已满' };
const CLOCK = { BELIEVED: '可信', DOUBTED: '可能不准' };

class HealthView {
  @Shown('text') status: string;
  @Shown(STORAGE) storage: keyof typeof STORAGE;
  /** While it is doubted, no reminder is delivered. */
  @Shown(CLOCK) clock: keyof typeof CLOCK;
}

class ReadyView {
  @Shown('text') status: string;
}

@ApiTags('health')
@Open()
@Controller()
class HealthController {
  constructor(
    private readonly transactions: Transactions,
    private readonly watch: ClockWatch,
  ) {}

  /** Whether this process answers; 503 when its database does not, so that every other request would wait. */
  @Get('health')
  @ApiOkResponse({ type: HealthView })
  async health(): Promise<HealthView> {
    await this.transactions.reachDatabase().catch(refuseIfItHangs);
    return {
      status: 'ok',
      storage: this.transactions.isDiskFull ? 'FULL' : 'OK',
      clock: this.watch.isDoubted ? 'DOUBTED' : 'BELIEVED',
    };
  }

  /** Whether it can do its work: the database answers. */
  @Get('ready')
  @ApiOkResponse({ type: ReadyView })
  async ready(): Promise<ReadyView> {
    await this.transactions.reachDatabase();
    return { status: 'ready' };
  }
}

/** To be away is not to hang: requests are answered, and starting this process again would not help. */
function refuseIfItHangs(error: unknown): void {
  if (faultOf(error) !== 'AWAY') throw error;
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
