import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, IsNull, Not } from 'typeorm';
import { type Channel, OUTWARD_CHANNELS, type OutwardChannel } from '../channel';
import { Reminder } from '../reminder.entity';
import type { ChannelSetting } from './channel-setting.entity';
import { Mailer } from './mailer';
import { triedAt } from './retries';
import { Ways } from './ways';

/** OFF: nothing goes this way here. UNTRIED: nothing has gone yet. FAILING: what went last did not arrive. */
export const CHANNEL_HEALTH = { OK: 1, FAILING: 1, UNTRIED: 1, OFF: 1 } as const;

export interface ChannelState {
  channel: Channel;
  enabled: boolean;
  health: keyof typeof CHANNEL_HEALTH;
  /** What the other side answered. */
  lastError: string | null;
  succeededAt: Date | null;
  failedAt: Date | null;
  spare: boolean;
  /** Whose setting it is; null where there is none. */
  organId: number | null;
  /** Of the address no more than this is shown: the rest opens the channel. */
  host: string | null;
  hasSecret: boolean;
  allowedHosts: string[];
  template: string | null;
  expects: string | null;
}

const NOTHING = {
  ...{ lastError: null, succeededAt: null, failedAt: null, spare: false, organId: null, host: null },
  ...{ hasSecret: false, allowedHosts: [], template: null, expects: null },
};

/** Whether what leaves by each channel arrives. */
@Injectable()
export class ChannelStates {
  constructor(
    private readonly ways: Ways,
    private readonly mailer: Mailer,
  ) {}

  /** As an organ and those below it use them. */
  async at(db: EntityManager, organPath: string): Promise<ChannelState[]> {
    const ways = await this.ways.open(db);
    const outward = OUTWARD_CHANNELS.map((channel) => {
      const setting = ways.settingAt(channel, organPath);
      return channel === 'EMAIL' ? this.mail(db, setting) : Promise.resolve(stateOf(channel, setting));
    });
    const inbox: ChannelState = { channel: 'INBOX', enabled: true, health: 'OK', ...NOTHING };
    return [inbox, ...(await Promise.all(outward))];
  }

  /** By its rows: one mail server serves all organs. */
  private async mail(db: EntityManager, setting: ChannelSetting | null): Promise<ChannelState> {
    const enabled = this.mailer.isThere && (setting === null || setting.enabled);
    const known: ChannelState = {
      ...{ ...NOTHING, channel: 'EMAIL', enabled, health: 'OFF' },
      ...(setting ? { spare: setting.spare, organId: setting.organId } : {}),
    };
    return enabled ? { ...known, ...(await arrivalOfMails(db)) } : known;
  }
}

type Arrival = Pick<ChannelState, 'health' | 'lastError' | 'succeededAt' | 'failedAt'>;

async function arrivalOfMails(db: EntityManager): Promise<Arrival> {
  const lastOf = (where: FindOptionsWhere<Reminder>) =>
    db.findOne(Reminder, {
      where: { channel: 'EMAIL', ...where },
      order: { nextAttemptAt: 'DESC', id: 'DESC' },
    });
  const [arrived, waiting] = await Promise.all([
    lastOf({ status: 'DELIVERED' }),
    lastOf({ status: 'PLANNED', lastError: Not(IsNull()) }),
  ]);
  const succeededAt = arrived?.deliveredAt ?? null;
  const failedAt = waiting && triedAt(waiting);
  if (failedAt && (succeededAt === null || failedAt > succeededAt))
    return { health: 'FAILING', lastError: waiting.lastError, succeededAt, failedAt };
  return { health: succeededAt ? 'OK' : 'UNTRIED', lastError: null, succeededAt, failedAt };
}

function stateOf(channel: OutwardChannel, setting: ChannelSetting | null): ChannelState {
  if (!setting) return { channel, enabled: false, health: 'OFF', ...NOTHING };
  const { enabled, spare, organId, url, secret, allowedHosts, template, expects } = setting;
  const { lastError, succeededAt, failedAt } = setting;
  return {
    ...{ channel, enabled, spare, organId, allowedHosts, template, expects, succeededAt, failedAt },
    health: healthOf(setting),
    lastError: enabled ? lastError : null,
    host: hostOf(url),
    hasSecret: secret !== null,
  };
}

function healthOf({ enabled, lastError, succeededAt }: ChannelSetting): ChannelState['health'] {
  if (!enabled) return 'OFF';
  if (lastError !== null) return 'FAILING';
  return succeededAt ? 'OK' : 'UNTRIED';
}

export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
