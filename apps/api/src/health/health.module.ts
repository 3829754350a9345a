import { Controller, Get, Module, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '#platform';
import { Open } from '../http/access';
import { Shown } from '../http/shown';

class HealthView {
  @Shown('text') status: string;
}

@ApiTags('health')
@Open()
@Controller()
class HealthController {
  constructor(private readonly transactions: Transactions) {}

  /** Whether this process answers. */
  @Get('health')
  @ApiOkResponse({ type: HealthView })
  health(): HealthView {
    return { status: 'ok' };
  }

  /** Whether it can do its work: the database answers. */
  @Get('ready')
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    try {
      await this.transactions.reader.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ready' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
