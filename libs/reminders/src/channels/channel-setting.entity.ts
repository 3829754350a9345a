import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { INSTANT_OR_NULL, REFERENCE, text, textOrNull } from '#platform';
import type { OutwardChannel } from '../channel';

/**
 * How one channel is used by an organ and by those below it that have no setting of their own. The address and the
 * secret open the channel to whoever knows them: neither is shown, logged or written into the audit trail.
 */
@Entity('channel_settings')
@Index(['channel', 'organId'], { unique: true })
export class ChannelSetting {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(text(10))
  channel: OutwardChannel;

  @Column(REFERENCE)
  organId: number;

  @Column('boolean')
  enabled: boolean;

  /** Used only for what another channel could not deliver. */
  @Column('boolean')
  spare: boolean;

  @Column(textOrNull(500))
  url: string | null;

  @Column(textOrNull(300))
  secret: string | null;

  /** Hosts, addresses and ranges inside the network that may be sent to. */
  @Column('simple-json')
  allowedHosts: string[];

  /** What the gateway for short messages is sent, with {{mobile}}, {{text}} and {{id}} in it. */
  @Column(textOrNull(2000))
  template: string | null;

  /** What stands in the gateway's answer where it took the message. */
  @Column(textOrNull(200))
  expects: string | null;

  /** See `leaveToSend`. */
  @Column(INSTANT_OR_NULL)
  freeAt: Date | null;

  @Column(INSTANT_OR_NULL)
  succeededAt: Date | null;

  @Column(INSTANT_OR_NULL)
  failedAt: Date | null;

  /** In Chinese, without address and secret. */
  @Column(textOrNull(300))
  lastError: string | null;
}
