import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Contact, fromTheTop, Organ, User } from '#people';
import { OUTWARD, OUTWARD_CHANNELS, type OutwardChannel } from '../channel';
import { ChannelSetting } from './channel-setting.entity';
import { Mailer } from './mailer';

/** Somebody to be reached, with the addresses that he has now. */
export interface Reachable {
  id: number;
  username: string;
  organId: number;
  email: string | null;
  /** Of the contact that this account belongs to. */
  mobile: string | null;
  organPath: string;
}

interface PlacedSetting {
  setting: ChannelSetting;
  /** Of its organ. */
  path: string;
}

/** E-mail is set up by SMTP_URL; a setting says no more than whether it is used. */
export interface OpenWay {
  setting: ChannelSetting | null;
  spare: boolean;
}

/** The channels of this moment. */
export class OpenWays {
  constructor(
    private readonly settings: readonly PlacedSetting[],
    private readonly hasMail: boolean,
  ) {}

  get areAny(): boolean {
    return this.hasMail || this.settings.some(({ setting }) => setting.enabled);
  }

  /** That of the nearest organ at or above, whether it is open or not. */
  settingAt(channel: OutwardChannel, organPath: string): ChannelSetting | null {
    const decided = this.settings.filter(({ setting }) => setting.channel === channel);
    return fromTheTop(decided, organPath).at(-1)?.setting ?? null;
  }

  /** Null where nothing leaves this way from there. */
  openAt(channel: OutwardChannel, organPath: string): OpenWay | null {
    const setting = this.settingAt(channel, organPath);
    if (channel === 'EMAIL' && !this.hasMail) return null;
    if (setting === null) return channel === 'EMAIL' ? { setting, spare: false } : null;
    return setting.enabled ? { setting, spare: setting.spare } : null;
  }

  /** By which ways a person can be reached, in the order of standing in for each other. */
  to(person: Reachable): { channel: OutwardChannel; spare: boolean }[] {
    return OUTWARD_CHANNELS.flatMap((channel) => {
      const way = this.openAt(channel, person.organPath);
      return way && hasAddress(channel, person) ? [{ channel, spare: way.spare }] : [];
    });
  }
}

/** Of a person on a channel; null where the channel itself is the address. */
export function addressOn(channel: OutwardChannel, person: Reachable): string | null {
  if (channel === 'EMAIL') return person.email;
  return channel === 'SMS' ? person.mobile : null;
}

export function hasAddress(channel: OutwardChannel, person: Reachable): boolean {
  if (OUTWARD[channel].isGroup || channel === 'WEBHOOK') return true;
  return addressOn(channel, person) !== null;
}

@Injectable()
export class Ways {
  constructor(private readonly mailer: Mailer) {}

  async open(db: EntityManager): Promise<OpenWays> {
    const settings = await db.find(ChannelSetting);
    const ids = [...new Set(settings.map(({ organId }) => organId))];
    const organs = ids.length > 0 ? await db.findBy(Organ, { id: In(ids) }) : [];
    const paths = new Map(organs.map(({ id, path }) => [id, path]));
    const placed = settings.flatMap((setting) => {
      const path = paths.get(setting.organId);
      return path === undefined ? [] : [{ setting, path }];
    });
    return new OpenWays(placed, this.mailer.isThere);
  }

  /** Those that something may wait to leave by. */
  async used(db: EntityManager): Promise<OutwardChannel[]> {
    const found = await db
      .createQueryBuilder(ChannelSetting, 's')
      .select('DISTINCT s.channel', 'channel')
      .getRawMany<{ channel: OutwardChannel }>();
    return [
      ...new Set([...(this.mailer.isThere ? ['EMAIL' as const] : []), ...found.map((row) => row.channel)]),
    ];
  }

  /** Those of the people who still have an account. */
  async reachable(db: EntityManager, userIds: readonly number[]): Promise<Map<number, Reachable>> {
    if (userIds.length === 0) return new Map();
    const ids = [...new Set(userIds)];
    const contacts = await db.find(Contact, {
      where: { userId: In(ids), endedAt: IsNull(), mobile: Not(IsNull()) },
      order: { id: 'ASC' },
    });
    const mobiles = new Map(contacts.map(({ userId, mobile }) => [userId, mobile]));
    const people = await db
      .createQueryBuilder(User, 'u')
      .innerJoin(Organ, 'o', 'o.id = u.organId')
      .select([
        'u.id AS id',
        'u.username AS username',
        'u.email AS email',
        'u.organId AS organId',
        'o.path AS organPath',
      ])
      .where('u.id IN (:...ids) AND u.disabledAt IS NULL', { ids })
      .getRawMany<Omit<Reachable, 'mobile'>>();
    return new Map(
      people.map((person) => [person.id, { ...person, mobile: mobiles.get(person.id) ?? null }]),
    );
  }
}
