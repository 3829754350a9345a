import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '#config';
import { AuditChain } from './audit/audit-chain.entity';
import { AuditChains } from './audit/audit-chains';
import { AuditEntry } from './audit/audit-entry.entity';
import { AuditTrail } from './audit/audit-trail';
import { Clock } from './clock';
import { ClockWatch } from './clock-watch';
import { openDatabase } from './database/database';
import { Idempotency } from './idempotency/idempotency';
import { IdempotentAnswer } from './idempotency/idempotent-answer.entity';
import { Job } from './jobs/job.entity';
import { JobHandlers } from './jobs/job-handlers';
import { JobsService } from './jobs/jobs.service';
import { Leases } from './leases';
import { Transactions } from './transactions';

export const PLATFORM_ENTITIES = [AuditEntry, AuditChain, IdempotentAnswer, Job];

/** What every process needs: the configuration, the time, the database and the ways to write to it. */
@Global()
@Module({})
export class PlatformModule {
  /** `entities`: those of all rooms, since the database is one. */
  static with(config: Config, entities: readonly EntityClass[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          // Who starts it is told at once, and in one line.
          useFactory: () => ({ type: 'mysql', toRetry: () => false }),
          dataSourceFactory: () => openDatabase(config.database, [...PLATFORM_ENTITIES, ...entities]),
        }),
      ],
      providers: [
        { provide: Config, useValue: config },
        Clock,
        ClockWatch,
        {
          provide: Transactions,
          useFactory: (source: DataSource) => new Transactions(source),
          inject: [DataSource],
        },
        AuditChains,
        AuditTrail,
        Idempotency,
        JobHandlers,
        JobsService,
        Leases,
      ],
      exports: [
        Config,
        Clock,
        ClockWatch,
        Transactions,
        AuditTrail,
        Idempotency,
        JobHandlers,
        JobsService,
        Leases,
      ],
    };
  }
}

export type EntityClass = abstract new () => object;
