import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThanOrEqual, Or } from 'typeorm';
import { Clock } from '#platform';
import { ChannelSetting } from '../channels/channel-setting.entity';
import { leaveToSend } from '../channels/leave-to-send';
import { type OpenWay, type OpenWays, type Reachable, Ways } from '../channels/ways';
import { OUTWARD, type OutwardChannel } from '../channel';
import { Reminder } from '../reminder.entity';
import { SENDING_MS } from '../cancellations';
import type { Batch } from './batch';

export interface Leaving {
  reminder: Reminder;
  /** All that leaves in the same letter, the reminder among them. */
  together: readonly Reminder[];
  /** To whom, or with a group one of those for whom it is; null where he has no account any more. */
  person: Reachable | null;
  /** Null where the channel was closed meanwhile. */
  way: OpenWay | null;
}

/** Where two processes gave leave at the same moment. */
const AGAIN_MS = 1_000;

/** Takes what may leave now out of a claimed batch, and puts off what would be more than the channel takes. */
@Injectable()
export class LeavingRows {
  constructor(
    private readonly ways: Ways,
    private readonly clock: Clock,
  ) {}

  /** Those still planned, marked as leaving under a new token; none that was cancelled or claimed anew. */
  async take(
    db: EntityManager,
    { channel, ids, token }: Batch & { channel: OutwardChannel },
    claimToken: string,
  ): Promise<Leaving[]> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + SENDING_MS);
    const leaves = {
      ...{ claimToken, sendingUntil: until, nextAttemptAt: until },
      attempts: () => 'attempts + 1',
    };
    const own = { id: In(ids), claimToken: token, status: 'PLANNED' as const, channel };
    const { affected } = await db.update(Reminder, own, leaves);
    if (!affected) return [];
    const taken = await db.findBy(Reminder, { id: In(ids), claimToken });
    const letters = In(taken.flatMap(({ messageId }) => messageId ?? []));
    // The rest of their letters, wherever it was claimed: what another has just taken is leaving already.
    const rest = {
      messageId: letters,
      status: 'PLANNED' as const,
      channel,
      sendingUntil: Or(IsNull(), LessThanOrEqual(now)),
    };
    const { affected: more } = await db.update(Reminder, rest, leaves);
    const reminders = more ? await db.findBy(Reminder, { messageId: letters, claimToken }) : taken;
    const leaving = await this.withWays(db, channel, reminders);
    const late = await this.tooMany(db, channel, leaving);
    for (const { together, at } of late) {
      await db.update(
        Reminder,
        { id: In(together.map(({ id }) => id)), claimToken },
        { claimToken: null, sendingUntil: null, nextAttemptAt: at, attempts: () => 'attempts - 1' },
      );
    }
    const putOff = new Set(late.map(({ reminder }) => reminder));
    return leaving.filter(({ reminder }) => !putOff.has(reminder));
  }

  private async withWays(
    db: EntityManager,
    channel: OutwardChannel,
    reminders: readonly Reminder[],
  ): Promise<Leaving[]> {
    const ways = await this.ways.open(db);
    const personOf = await this.peopleBehind(db, channel, reminders);
    return lettersOf(reminders).map(([reminder, ...others]) => {
      const person = personOf.get(reminder.id) ?? null;
      return { reminder, together: [reminder, ...others], person, way: wayTo(ways, channel, person) };
    });
  }

  private async peopleBehind(
    db: EntityManager,
    channel: OutwardChannel,
    reminders: readonly Reminder[],
  ): Promise<Map<number, Reachable>> {
    const carriers = OUTWARD[channel].isGroup
      ? await db.find(Reminder, {
          select: { id: true, recipientId: true },
          where: { id: In(reminders.map(({ toldWithId }) => toldWithId ?? 0)) },
        })
      : [];
    const behind = new Map(carriers.map(({ id, recipientId }) => [id, recipientId]));
    const userOf = ({ toldWithId, recipientId }: Reminder) => behind.get(toldWithId ?? 0) ?? recipientId;
    const people = await this.ways.reachable(db, reminders.map(userOf));
    return new Map(
      reminders.flatMap((reminder) => {
        const person = people.get(userOf(reminder));
        return person ? [[reminder.id, person] as const] : [];
      }),
    );
  }

  private async tooMany(
    db: EntityManager,
    channel: OutwardChannel,
    leaving: readonly Leaving[],
  ): Promise<(Leaving & { at: Date })[]> {
    const { mostPerMinute } = OUTWARD[channel];
    if (mostPerMinute === null) return [];
    const settings = new Map(
      leaving.flatMap(({ way }) => (way?.setting ? [[way.setting.id, way.setting]] : [])),
    );
    const late: (Leaving & { at: Date })[] = [];
    for (const setting of settings.values()) {
      const own = leaving.filter(({ way }) => way?.setting?.id === setting.id);
      const now = this.clock.now();
      const leave = leaveToSend(setting.freeAt, now, own.length, mostPerMinute);
      const isGiven = await this.write(db, setting, leave.freeAt);
      const first = isGiven ? leave.now : 0;
      const again = new Date(now.getTime() + AGAIN_MS);
      own.slice(first).forEach((each, index) => {
        late.push({ ...each, at: (isGiven && leave.later[index]) || again });
      });
    }
    return late;
  }

  private async write(db: EntityManager, { id, freeAt }: ChannelSetting, next: Date): Promise<boolean> {
    const { affected } = await db.update(
      ChannelSetting,
      { id, freeAt: freeAt ?? IsNull() },
      { freeAt: next },
    );
    return affected === 1;
  }
}

/** The rows of each letter, the most important first. */
function lettersOf(reminders: readonly Reminder[]): [Reminder, ...Reminder[]][] {
  const letters = new Map<string, [Reminder, ...Reminder[]]>();
  const inOrder = [...reminders].sort(
    (one, other) => one.weight - other.weight || Number(one.dueAt) - Number(other.dueAt) || one.id - other.id,
  );
  for (const reminder of inOrder) {
    const key = reminder.messageId ?? `row ${reminder.id}`;
    const letter = letters.get(key);
    if (letter) letter.push(reminder);
    else letters.set(key, [reminder]);
  }
  return [...letters.values()];
}

function wayTo(ways: OpenWays, channel: OutwardChannel, person: Reachable | null): OpenWay | null {
  return person && ways.openAt(channel, person.organPath);
}
