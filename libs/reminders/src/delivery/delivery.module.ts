import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '#config';
import { RemindersModule } from '../reminders.module';
import { BullDeliveryQueue, queueOptions, QUEUES } from './bull-delivery-queue';
import { Claims } from './claims';
import { DeliveryQueue } from './delivery-queue';
import { DeliveryService } from './delivery.service';
import { DueTogether } from './due-together';
import { DeliveryTicker } from './delivery.ticker';
import { EmbeddedDeliveryQueue } from './embedded-delivery-queue';
import { InboxDelivery } from './inbox-delivery';
import { LeavingRows } from './leaving';
import { Letters } from './letters';
import { OutwardDelivery } from './outward-delivery';
import { OutwardRows } from './outward-rows';
import { Premature } from './premature';
import { StandingIn } from './standing-in';

/** Delivers reminders. For every process that is to deliver; any number of them may run at the same time. */
@Module({
  imports: [RemindersModule],
  providers: [
    ...[Claims, DeliveryService, DueTogether, InboxDelivery, LeavingRows],
    ...[Letters, OutwardDelivery, OutwardRows, StandingIn],
    ...[Premature, DeliveryTicker],
  ],
  exports: [DeliveryTicker],
})
export class DeliveryModule {
  static with({ queue, database }: Config): DynamicModule {
    if (queue.type === 'embedded') {
      return {
        module: DeliveryModule,
        providers: [{ provide: DeliveryQueue, useClass: EmbeddedDeliveryQueue }],
      };
    }
    const options = queueOptions(queue.redisUrl, database);
    return {
      module: DeliveryModule,
      imports: [BullModule.registerQueue(...Object.values(QUEUES).map((name) => ({ ...options, name })))],
      providers: [{ provide: DeliveryQueue, useClass: BullDeliveryQueue }],
    };
  }
}
