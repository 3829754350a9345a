import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '#config';
import { PEOPLE_ENTITIES, PeopleModule } from '#people';
import { PlatformModule } from '#platform';
import { DeliveryModule, REMINDERS_ENTITIES } from '#reminders';

/** Delivers reminders and nothing else. */
@Module({ imports: [PeopleModule] })
export class WorkerModule {
  static with(config: Config): DynamicModule {
    const entities = [...PEOPLE_ENTITIES, ...REMINDERS_ENTITIES];
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config, entities), DeliveryModule.with(config)],
    };
  }
}
