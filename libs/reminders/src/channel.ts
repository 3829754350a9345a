/** A way out of the product, and how often it may be used. */
interface OutwardWay {
  name: string;
  /** Told to the group of an organ, so that what concerns several people is said once; else to each by himself. */
  isGroup: boolean;
  /** Null: as often as there is something to say. */
  mostPerMinute: number | null;
  /** How many are sent at the same time. */
  atOnce: number;
}

/**
 * 提醒渠道, in the order in which one stands in for another that failed. The robots of the three vendors lock a group
 * for ten minutes after twenty messages in one.
 */
export const OUTWARD = {
  EMAIL: { name: '邮件', isGroup: false, mostPerMinute: null, atOnce: 5 },
  WECOM: { name: '企业微信群机器人', isGroup: true, mostPerMinute: 20, atOnce: 5 },
  DINGTALK: { name: '钉钉群机器人', isGroup: true, mostPerMinute: 20, atOnce: 5 },
  FEISHU: { name: '飞书群机器人', isGroup: true, mostPerMinute: 20, atOnce: 5 },
  WEBHOOK: { name: '系统对接（Webhook）', isGroup: false, mostPerMinute: 600, atOnce: 20 },
  SMS: { name: '短信', isGroup: false, mostPerMinute: 60, atOnce: 5 },
} as const satisfies Record<string, OutwardWay>;

export type OutwardChannel = keyof typeof OUTWARD;
export type Channel = 'INBOX' | OutwardChannel;
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  INBOX: '系统内消息',
  EMAIL: OUTWARD.EMAIL.name,
  WECOM: OUTWARD.WECOM.name,
  DINGTALK: OUTWARD.DINGTALK.name,
  FEISHU: OUTWARD.FEISHU.name,
  WEBHOOK: OUTWARD.WEBHOOK.name,
  SMS: OUTWARD.SMS.name,
};

/** In the order of the list. */
export const OUTWARD_CHANNELS = Object.keys(OUTWARD) as OutwardChannel[];

/** Stands as the recipient of what is told to a group. */
export const GROUP = 0;
