import { CHANNEL_NAMES, type Channel, OUTWARD, type OutwardChannel } from '#reminders';
import { ChoiceParam } from '../http/choice-param';
import { field, Flag, QueryWhole, Whole, Words } from '../http/fields';

const optional = true;
const nullable = true;
const MOST_HOSTS = 50;
const MOST_ID = 999_999_999;

export const ChannelParam = new ChoiceParam<Channel>(CHANNEL_NAMES, '没有这个提醒渠道');
export const OutwardParam = new ChoiceParam<OutwardChannel>(OUTWARD, '这个渠道不能试发');

export class ChannelsRequest {
  @QueryWhole('机关', 1, MOST_ID, { optional }) organId?: number;
}

export class SetChannelRequest {
  @Flag('是否启用', {}) enabled: boolean;
  /** Used only for what another channel could not deliver. */
  @Flag('是否只作后备', { optional }) spare?: boolean;
  /** Never shown again but for its host. */
  @Words('地址', 500, { optional, nullable }) url?: string | null;
  /** Never shown again. */
  @Words('密钥', 300, { optional, nullable, verbatim: true }) secret?: string | null;
  /** Of the network inside only what is listed is ever spoken to. */
  @Hosts() allowedHosts?: string[];
  /** Short messages: the body, with {{mobile}}, {{text}} and {{id}} in it. */
  @Words('报文模板', 2000, { optional, nullable, verbatim: true }) template?: string | null;
  /** Short messages: what stands in the answer where the message was taken. */
  @Words('成功标志', 200, { optional, nullable }) expects?: string | null;
  /** Whose setting; left out: the own organ's, which holds for all below it. */
  @Whole('机关', 1, MOST_ID, { optional }) organId?: number;
}

export class TestChannelRequest {
  @Whole('机关', 1, MOST_ID, { optional }) organId?: number;
}

function Hosts(): PropertyDecorator {
  const isHost = (one: unknown) => typeof one === 'string' && one.length > 0 && one.length <= 300;
  return field(
    { optional },
    { type: String, isArray: true, maxItems: MOST_HOSTS },
    (value) => Array.isArray(value) && value.length <= MOST_HOSTS && value.every(isHost),
    () => `允许的内网主机应为主机名或者地址的列表，最多 ${MOST_HOSTS} 个`,
  );
}
