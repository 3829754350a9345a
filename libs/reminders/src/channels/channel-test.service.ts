import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { type Actor, type Organ, requireTopAdministrator } from '#people';
import { Clock, Transactions } from '#platform';
import { CHANNEL_NAMES, OUTWARD, type OutwardChannel } from '../channel';
import { ChannelSetting } from './channel-setting.entity';
import { ChannelIsOff, MailIsOff, NoAddress, TestFailed } from './channels.problems';
import type { Letter } from './letter';
import { Outlet } from './outlet';
import { wordsOf } from './send-failure';
import { type OpenWay, type Reachable, addressOn, hasAddress, Ways } from './ways';

const ADDRESS_WORDS: Partial<Record<OutwardChannel, string>> = { EMAIL: '邮箱', SMS: '手机号' };

/** 试发. */
@Injectable()
export class ChannelTests {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ways: Ways,
    private readonly outlet: Outlet,
    private readonly config: Config,
  ) {}

  /**
   * Sends a message to whoever asks for it, or to the group of an organ.
   * @throws MailIsOff, ChannelIsOff, NoAddress, TestFailed with what the other side answered
   */
  async send(actor: Actor, { path }: Pick<Organ, 'path'>, channel: OutwardChannel): Promise<void> {
    requireTopAdministrator(actor);
    const db = this.transactions.reader;
    const way = (await this.ways.open(db)).openAt(channel, path);
    if (!way)
      throw channel === 'EMAIL' && !this.config.mail
        ? new MailIsOff()
        : new ChannelIsOff(CHANNEL_NAMES[channel]);
    const person = (await this.ways.reachable(db, [actor.userId])).get(actor.userId);
    if (!person || !hasAddress(channel, person)) throw new NoAddress(ADDRESS_WORDS[channel] ?? '地址');
    const error = await this.outlet.send(channel, this.letterTo(channel, person), way.setting).then(
      () => null,
      (failure: unknown) => wordsOf(failure),
    );
    await this.note(way, error);
    if (error !== null) throw new TestFailed(error);
  }

  private letterTo(channel: OutwardChannel, person: Reachable): Letter {
    const id = randomUUID();
    return {
      id: channel === 'EMAIL' ? `${id}@anqi` : id,
      kind: 'SYSTEM',
      title: '案期：试发消息',
      text: '收到这条消息，说明这个渠道设置无误。',
      caseId: null,
      link: `${this.config.publicUrl ?? ''}/messages`,
      at: this.clock.now(),
      recipient: OUTWARD[channel].isGroup ? null : person.username,
      address: addressOn(channel, person),
    };
  }

  private async note({ setting }: OpenWay, lastError: string | null): Promise<void> {
    if (!setting) return;
    const now = this.clock.now();
    await this.transactions.run((db) =>
      db.update(
        ChannelSetting,
        { id: setting.id },
        lastError === null ? { succeededAt: now, lastError } : { failedAt: now, lastError },
      ),
    );
  }
}
