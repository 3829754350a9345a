import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Clock, Transactions } from '#platform';
import type { OutwardChannel } from '../channel';
import type { Letter } from '../channels/letter';
import { Outlet } from '../channels/outlet';
import { SendFailure } from '../channels/send-failure';
import { addressOn, hasAddress, type OpenWay, type Reachable } from '../channels/ways';
import { saidOf, titleOf } from '../message';
import { Reminder } from '../reminder.entity';
import type { Leaving } from './leaving';

/** Writes what leaves the product in the words of the message in the inbox, counted on the day on which it leaves. */
@Injectable()
export class Letters {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outlet: Outlet,
    private readonly config: Config,
  ) {}

  /** @throws SendFailure */
  async send(channel: OutwardChannel, { reminder, person }: Leaving, way: OpenWay): Promise<void> {
    if (person === null || !hasAddress(channel, person)) {
      throw new SendFailure('收件人没有填写这个渠道的地址', true);
    }
    const title = await this.wordsOf(reminder);
    await this.outlet.send(channel, this.letter(channel, reminder, person, title), way.setting);
  }

  private letter(channel: OutwardChannel, reminder: Reminder, person: Reachable, title: string): Letter {
    const { caseId, kind, recipientId, dueAt, plannedAt, id, messageId } = reminder;
    const path = caseId === null ? '/messages' : `/cases/${caseId}`;
    return {
      ...{ id: messageId ?? String(id), kind, title, text: title, caseId },
      link: `${this.config.publicUrl ?? ''}${path}`,
      at: dueAt > plannedAt ? dueAt : plannedAt,
      recipient: recipientId === person.id ? person.username : null,
      address: addressOn(channel, person),
    };
  }

  private async wordsOf(reminder: Reminder): Promise<string> {
    const { toldWithId } = reminder;
    if (toldWithId === null) return titleOf([reminder], this.clock.today());
    const said = await this.transactions.reader.find(Reminder, {
      where: [
        { id: toldWithId, channel: 'INBOX' },
        { toldWithId, channel: 'INBOX' },
      ],
    });
    return titleOf(saidOf(said), this.clock.today());
  }
}
