import { Injectable } from '@nestjs/common';
import type { Batch } from './batch';
import { InboxDelivery } from './inbox-delivery';
import { MailDelivery } from './mail-delivery';

@Injectable()
export class DeliveryService {
  constructor(
    private readonly inbox: InboxDelivery,
    private readonly mail: MailDelivery,
  ) {}

  /** Safe to call twice, and late: only rows that still carry the token of the batch are delivered. */
  deliver(batch: Batch): Promise<void> {
    return batch.channel === 'INBOX' ? this.inbox.deliver(batch) : this.mail.deliver(batch);
  }
}
