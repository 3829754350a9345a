import { isDay, monthAndDayText } from '#law';
import type { Shown } from '../../api/client';

export type LoggedReminder = Shown['LoggedReminderView'];

export interface ReminderLine {
  id: number;
  at: string;
  who: string;
  what: string;
  state: string;
  isFailed: boolean;
}

/** Who will hear what on which day: what is planned, those who hear the same at the same time in one line. */
export function linesAhead(
  rows: readonly LoggedReminder[],
  names: ReadonlyMap<number, string>,
): ReminderLine[] {
  const planned = rows.filter(({ status, channel }) => status === 'PLANNED' && channel === 'INBOX');
  const together = new Map<string, ReminderLine>();
  for (const { id, dueAt, title, recipientId } of planned) {
    const name = names.get(recipientId) ?? `编号 ${recipientId}`;
    const known = together.get(`${dueAt} ${title}`);
    if (known) known.who += `、${name}`;
    else
      together.set(`${dueAt} ${title}`, {
        id,
        at: dueAt,
        who: name,
        what: title,
        state: '',
        isFailed: false,
      });
  }
  return [...together.values()];
}

/** What left or was to leave, by which channel and how it ended, the latest first. */
export function linesBehind(
  rows: readonly LoggedReminder[],
  { names, channels }: { names: ReadonlyMap<number, string>; channels: ReadonlyMap<string, string> },
): ReminderLine[] {
  return rows
    .filter(({ status, channel }) => status !== 'PLANNED' || channel !== 'INBOX')
    .map((row) => {
      const { id, deliveredAt, dueAt, recipientId, title, status, channel } = row;
      const way = channels.get(channel) ?? channel;
      return {
        ...{ id, at: deliveredAt ?? dueAt, what: title, isFailed: status === 'FAILED' },
        who: recipientId === 0 ? '本机关的群' : (names.get(recipientId) ?? `编号 ${recipientId}`),
        state: `${way} · ${stateOf(row)}`,
      };
    })
    .sort((one, other) => other.at.localeCompare(one.at) || other.id - one.id);
}

function stateOf({ status, attempts, cancelReason, laterOn, dismissedFor }: LoggedReminder): string {
  switch (status) {
    case 'DELIVERED':
      return [
        attempts > 1 ? `第 ${attempts} 次送达` : '已送达',
        isDay(laterOn) && `本人改到${monthAndDayText(laterOn)}再提醒`,
        dismissedFor && `本人不再提醒：${dismissedFor}`,
      ]
        .filter(Boolean)
        .join('，');
    case 'CANCELLED':
      return `不再提醒${cancelReason ? `：${cancelReason}` : ''}`;
    case 'FAILED':
      return `试了 ${attempts} 次没有送达，已停`;
    default:
      return attempts > 0 ? `试了 ${attempts} 次没有送达，还会再试` : '等待发出';
  }
}
