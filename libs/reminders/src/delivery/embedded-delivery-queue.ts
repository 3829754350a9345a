import { Injectable } from '@nestjs/common';
import type { Batch } from './batch';
import { DeliveryQueue } from './delivery-queue';
import { DeliveryService } from './delivery.service';

/** Delivers on the spot, in this process. */
@Injectable()
export class EmbeddedDeliveryQueue extends DeliveryQueue {
  constructor(private readonly delivery: DeliveryService) {
    super();
  }

  push(batch: Batch): Promise<void> {
    return this.delivery.deliver(batch);
  }
}
