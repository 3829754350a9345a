import { Injectable } from '@nestjs/common';
import type { Batch } from './batch';
import { InboxDelivery } from './inbox-delivery';
import { OutwardDelivery } from './outward-delivery';

@Injectable()
export class DeliveryService {
  constructor(
    private readonly inbox: InboxDelivery,
    private readonly outward: OutwardDelivery,
  ) {}

  /** Safe to call twice, and late: only rows that still carry the token of the batch are delivered. */
  deliver(batch: Batch): Promise<void> {
    const { channel } = batch;
    return channel === 'INBOX' ? this.inbox.deliver(batch) : this.outward.deliver({ ...batch, channel });
  }
}
