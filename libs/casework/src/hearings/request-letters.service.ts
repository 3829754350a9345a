import { Injectable, Logger } from '@nestjs/common';
import { Clock, Transactions } from '#platform';
import { Mailer } from '#reminders';
import { AppearanceRequest } from '../record/appearance-request.entity';
import type { Hearing } from '../record/hearing.entity';
import { hourText } from './hour-text';

export interface RequestLetter {
  request: Pick<AppearanceRequest, 'id' | 'leaderName' | 'askedByName' | 'message'>;
  hearing: Pick<Hearing, 'at' | 'place'>;
  heading: string;
  to: string;
  link: string;
}

/**
 * The letter that brings a leader his link. It leaves once, after the transaction: the secret in it is stored nowhere, so
 * nothing could send it again, and whoever asked sees whether it left.
 */
@Injectable()
export class RequestLetters {
  private readonly logger = new Logger(RequestLetters.name);

  constructor(
    private readonly mailer: Mailer,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the mail server took it. */
  async send(letter: RequestLetter): Promise<boolean> {
    if (!this.mailer.isThere) return false;
    const { id } = letter.request;
    try {
      await this.mailer.send({
        to: letter.to,
        subject: `请您出庭应诉：${hourText(letter.hearing.at)}`,
        text: textOf(letter),
        messageId: `<appearance-request-${id}@anqi>`,
      });
    } catch (error) {
      this.logger.warn(`Letter of request ${id}: ${String(error).slice(0, 300)}`);
      return false;
    }
    await this.transactions.run((db) => db.update(AppearanceRequest, { id }, { mailedAt: this.clock.now() }));
    return true;
  }
}

function textOf({ request, hearing, heading, link }: RequestLetter): string {
  const { leaderName, askedByName, message } = request;
  return [
    `${leaderName}：`,
    `${askedByName}请您在 ${hourText(hearing.at)} 出庭应诉。`,
    ...(hearing.place ? [`地点：${hearing.place}`] : []),
    `案件：${heading}`,
    ...(message ? [`说明：${message}`] : []),
    '',
    '请点下面的链接答复，不用登录，只能答复一次：',
    link,
    '',
    '链接只给您本人，请勿转发。本邮件由系统自动发送，请勿回复。',
    '',
  ].join('\n');
}
