import { Injectable } from '@nestjs/common';
import { type Actor, doerOf, type Organ, requireTopAdministrator } from '#people';
import { AuditTrail, changesBetween, insertRow, refuseIfAny, Transactions } from '#platform';
import type { Channel, OutwardChannel } from '../channel';
import { ChannelSetting } from './channel-setting.entity';
import { insideProblems, settingProblems, type WantedSetting } from './channel-checks';
import { InboxIsAlwaysThere } from './channels.problems';
import { type ChannelState, ChannelStates, hostOf } from './channel-states';

/** What is left out stays as it is; null empties it. */
export type ChannelChanges = Pick<WantedSetting, 'enabled'> & Partial<WantedSetting>;

const UNUSED: WantedSetting = {
  ...{ enabled: false, spare: false, url: null, secret: null },
  ...{ allowedHosts: [], template: null, expects: null },
};

/** 提醒渠道: by which ways reminders reach people here, and whether they arrive. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly states: ChannelStates,
  ) {}

  /** As an organ uses them. */
  all({ path }: Pick<Organ, 'path'>): Promise<ChannelState[]> {
    return this.states.at(this.transactions.reader, path);
  }

  /**
   * For the organ and those below it without a setting of their own.
   * @throws InboxIsAlwaysThere, InvalidInput
   */
  async set(
    actor: Actor,
    { id: organId }: Pick<Organ, 'id'>,
    channel: Channel,
    changes: ChannelChanges,
  ): Promise<void> {
    requireTopAdministrator(actor);
    if (channel === 'INBOX') throw new InboxIsAlwaysThere();
    const wanted = { ...(await this.wantedNow(channel, organId)), ...changes };
    refuseIfAny(settingProblems(channel, wanted));
    // Asks the network, which a transaction must not wait for.
    refuseIfAny(await insideProblems(wanted));
    await this.transactions.run(async (db) => {
      const before = await db.findOneBy(ChannelSetting, { channel, organId });
      const was = before ? settingIn(before) : UNUSED;
      const row = { ...was, ...changes };
      const kept = { freeAt: null, succeededAt: null, failedAt: null, lastError: null };
      const id = before?.id ?? (await insertRow(db, ChannelSetting, { ...kept, ...row, channel, organId }));
      if (before) await db.update(ChannelSetting, { id }, { ...changes, lastError: null });
      await this.audit.record(db, doerOf(actor), [
        {
          ...{ subject: { kind: 'channel', id }, organId, key: channel },
          action: before ? 'CHANGED' : 'CREATED',
          changes: toldChanges(was, row),
        },
      ]);
    });
  }

  private async wantedNow(channel: OutwardChannel, organId: number): Promise<WantedSetting> {
    const before = await this.transactions.reader.findOneBy(ChannelSetting, { channel, organId });
    return before ? settingIn(before) : UNUSED;
  }
}

function settingIn(row: ChannelSetting): WantedSetting {
  const { enabled, spare, url, secret, allowedHosts, template, expects } = row;
  return { enabled, spare, url, secret, allowedHosts, template, expects };
}

/** What opens the channel is not written down: only of which host it is, and that it is another. */
function toldChanges(before: WantedSetting, after: WantedSetting) {
  const { enabled, spare, allowedHosts, template, expects } = after;
  const told = changesBetween(before, { enabled, spare, allowedHosts, template, expects });
  if (before.url !== after.url) told.url = [hostOf(before.url), hostOf(after.url)];
  if (before.secret !== after.secret)
    told.secret = [before.secret && '＊＊＊', after.secret && '＊＊＊（新）'];
  return told;
}
