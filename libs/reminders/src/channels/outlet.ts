import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { OutwardChannel } from '../channel';
import type { Letter } from './letter';
import type { ChannelSetting } from './channel-setting.entity';
import { guardedPost } from './guarded-post';
import { HTTP_WAYS } from './http-ways';
import { isPermanent, Mailer } from './mailer';
import { SendFailure, withoutSecrets, wordsOf } from './send-failure';

/** Together with writing down what became of it, less than the time for which a row counts as being sent. */
const PATIENCE_MS = 8_000;

/** Where everything leaves the product. */
@Injectable()
export class Outlet {
  /** How long another server may take. */
  patienceMs = PATIENCE_MS;

  constructor(
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** @throws SendFailure, in Chinese and without what opens the channel. */
  async send(channel: OutwardChannel, letter: Letter, setting: ChannelSetting | null): Promise<void> {
    try {
      if (channel === 'EMAIL') await this.mail(letter);
      else await this.post(channel, letter, setting);
    } catch (error) {
      const words = withoutSecrets(wordsOf(error), setting ?? { url: null, secret: null });
      throw new SendFailure(words, error instanceof SendFailure ? error.isPermanent : isPermanent(error));
    }
  }

  private mail({ id, title, text, address }: Letter): Promise<void> {
    return this.mailer.send({
      to: address ?? '',
      subject: title,
      text: `${text}\n\n请登录案期查看。本邮件由系统自动发送，请勿回复。\n`,
      messageId: `<${id}>`,
    });
  }

  private async post(
    channel: Exclude<OutwardChannel, 'EMAIL'>,
    letter: Letter,
    setting: ChannelSetting | null,
  ): Promise<void> {
    if (!setting) throw new SendFailure('这个渠道没有设置', true);
    const way = HTTP_WAYS[channel];
    const { allowedHosts } = setting;
    const { readsBody } = way;
    const answer = await guardedPost(way.post(letter, setting, this.clock.now()), {
      ...{ allowedHosts, readsBody },
      patienceMs: this.patienceMs,
    });
    way.check(answer, setting);
  }
}
