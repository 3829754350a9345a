import type { NotificationKind } from '../reminder.entity';

/** On a line of its own, where the installation has an address that others can open. */
export function linkLine(link: string, indent = ''): string {
  return link.startsWith('/') ? '' : `\n${indent}${link}`;
}

/** What leaves the product. */
export interface Letter {
  /** The same at every attempt, so that one sent twice is seen once. */
  id: string;
  kind: NotificationKind;
  title: string;
  text: string;
  caseId: number | null;
  link: string;
  at: Date;
  /** The name by which the person signs in; null for a group. */
  recipient: string | null;
  /** Of the person on this channel; null where the channel itself is the address. */
  address: string | null;
}
