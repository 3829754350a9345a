import type { Shown } from '../api/client';

export type Contact = Shown['ContactView'];
export type ContactKind = Contact['kind'];

export const CONTACT_KINDS: Readonly<Record<ContactKind, string>> = {
  LEADER: '局领导',
  SECRETARY: '秘书、联络员',
  COUNSEL: '外聘律师、法律顾问',
  OTHER: '其他联系人',
};
