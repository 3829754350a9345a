import { type DynamicModule, Module } from '@nestjs/common';
import { CASEWORK_ENTITIES, CaseworkModule } from '#casework';
import type { Config } from '#config';
import { LEDGER_ENTITIES, LedgerModule } from '#ledger';
import { PEOPLE_ENTITIES, PeopleModule } from '#people';
import { JobRunnerModule, PlatformModule } from '#platform';
import { DeliveryModule, REMINDERS_ENTITIES } from '#reminders';

/** Delivers reminders and does background jobs. */
@Module({ imports: [PeopleModule, CaseworkModule, LedgerModule] })
export class WorkerModule {
  static with(config: Config): DynamicModule {
    const entities = [...PEOPLE_ENTITIES, ...CASEWORK_ENTITIES, ...REMINDERS_ENTITIES, ...LEDGER_ENTITIES];
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config, entities), DeliveryModule.with(config), JobRunnerModule],
    };
  }
}
