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
import { lettersWords } from './letter-words';

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
  async send(channel: OutwardChannel, { reminder, together, person }: Leaving, way: OpenWay): Promise<void> {
    if (person === null || !hasAddress(channel, person)) {
      throw new SendFailure('收件人没有填写这个渠道的地址', true);
    }
    const said = await Promise.all(
      together.map(async (each) => ({ words: await this.wordsOf(each), link: this.linkTo(each.caseId) })),
    );
    const words = lettersWords(said, this.clock.today());
    await this.outlet.send(channel, { ...this.letter(channel, reminder, person), ...words }, way.setting);
  }

  private linkTo(caseId: number | null): string {
    return `${this.config.publicUrl ?? ''}${caseId === null ? '/messages' : `/cases/${caseId}`}`;
  }

  private letter(
    channel: OutwardChannel,
    { caseId, kind, recipientId, dueAt, plannedAt, id, messageId }: Reminder,
    person: Reachable,
  ): Omit<Letter, 'title' | 'text'> {
    return {
      ...{ id: messageId ?? String(id), kind, caseId, link: this.linkTo(caseId) },
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
