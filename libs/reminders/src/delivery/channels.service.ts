import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Actor } from '#people';
import { Conflict, Transactions } from '#platform';
import { type Channel, Reminder } from '../reminder.entity';
import { Mailer } from './mailer';
import { triedAt } from './retries';

/** OFF: nothing goes this way here. UNTRIED: nothing has gone yet. FAILING: what went last waits to be sent again. */
export const CHANNEL_HEALTH = { OK: 1, FAILING: 1, UNTRIED: 1, OFF: 1 } as const;

export interface ChannelState {
  channel: Channel;
  enabled: boolean;
  health: keyof typeof CHANNEL_HEALTH;
  /** What the other side answered. */
  lastError: string | null;
}

class MailIsOff extends Conflict {
  constructor() {
    super('没有设置发信服务器，请在服务器上设置 SMTP_URL 后重新启动');
  }
}

class NoAddress extends Conflict {
  constructor() {
    super('您的账号没有邮箱，请先在“我的账号”填写邮箱');
  }
}

class MailRefused extends Conflict {
  constructor(reason: string) {
    super(`试发没有成功，发信服务器答复：${reason}`);
  }
}

/** 提醒渠道: by which ways reminders reach people here, and whether they arrive. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mailer: Mailer,
  ) {}

  async all(): Promise<ChannelState[]> {
    return [{ channel: 'INBOX', enabled: true, health: 'OK', lastError: null }, await this.mail()];
  }

  /**
   * Sends a mail to whoever asks for it.
   * @throws MailIsOff, NoAddress, MailRefused with what the server answered
   */
  async testMail({ email }: Actor): Promise<void> {
    if (!this.mailer.isThere) throw new MailIsOff();
    if (!email) throw new NoAddress();
    const letter = {
      to: email,
      subject: '案期：试发邮件',
      text: '收到这封邮件，说明发信设置无误。本邮件由系统自动发送，请勿回复。\n',
      messageId: `<${randomUUID()}@anqi>`,
    };
    try {
      await this.mailer.send(letter);
    } catch (error) {
      throw new MailRefused((error as Error).message.slice(0, 200));
    }
  }

  private async mail(): Promise<ChannelState> {
    const channel = 'EMAIL';
    if (!this.mailer.isThere) return { channel, enabled: false, health: 'OFF', lastError: null };
    const [arrived, waiting] = await Promise.all([
      this.transactions.reader.findOne(Reminder, {
        where: { channel, status: 'DELIVERED' },
        order: { nextAttemptAt: 'DESC', id: 'DESC' },
      }),
      this.transactions.reader.findOne(Reminder, {
        where: { channel, status: 'PLANNED', lastError: Not(IsNull()) },
        order: { nextAttemptAt: 'DESC', id: 'DESC' },
      }),
    ]);
    const arrivedAt = arrived?.deliveredAt ?? null;
    if (waiting && (arrivedAt === null || triedAt(waiting) > arrivedAt))
      return { channel, enabled: true, health: 'FAILING', lastError: waiting.lastError };
    return { channel, enabled: true, health: arrivedAt ? 'OK' : 'UNTRIED', lastError: null };
  }
}
