import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type FieldError, type InvalidInput } from '#platform';
import type { OutwardChannel } from '../channel';
import { requireReachable } from './guarded-post';
import { isHostEntry, targetOf } from './inside-addresses';
import type { ChannelSetting } from './channel-setting.entity';

export type WantedSetting = Pick<
  ChannelSetting,
  'enabled' | 'spare' | 'url' | 'secret' | 'allowedHosts' | 'template' | 'expects'
>;

/** What keeps a setting from being used, field by field; `InvalidInput` is made of it. */
export function settingProblems(
  channel: OutwardChannel,
  wanted: WantedSetting,
): ConstructorParameters<typeof InvalidInput>[0] {
  const problems: FieldError[] = wanted.allowedHosts
    .filter((entry) => !isHostEntry(entry))
    .map((entry) => ({
      field: 'allowedHosts',
      message: `允许的内网主机“${entry}”写得不对，应写成 10.1.2.3、10.1.0.0/16 或者 oa.example.gov.cn`,
    }));
  if (channel === 'EMAIL') return [...problems, ...mailProblems(wanted)];
  return [
    ...problems,
    ...urlProblems(wanted),
    ...(channel === 'WEBHOOK' && wanted.enabled && wanted.secret === null
      ? [{ field: 'secret', message: '请填签名密钥：对方凭它核对消息确实由本系统发出' }]
      : []),
    ...(channel === 'SMS' && wanted.template !== null && !/\{\{mobile\}\}/.test(wanted.template)
      ? [{ field: 'template', message: '报文模板应含有 {{mobile}} 和 {{text}}' }]
      : []),
  ];
}

function mailProblems({ url, secret }: WantedSetting): FieldError[] {
  if (url === null && secret === null) return [];
  return [{ field: 'url', message: '发信服务器在服务器上用 SMTP_URL 设置，这里只决定是否启用' }];
}

function urlProblems({ url, enabled }: WantedSetting): FieldError[] {
  if (url === null) return enabled ? [{ field: 'url', message: '请填地址' }] : [];
  const wrong = { field: 'url', message: '地址应写成 https://主机名/路径 的样子' };
  if (!URL.canParse(url)) return [wrong];
  const { protocol, hostname, username, password } = new URL(url);
  if (!['http:', 'https:'].includes(protocol) || !hostname) return [wrong];
  return username || password ? [{ field: 'url', message: '地址里不能写账号和密码' }] : [];
}

/** Whether the address is known to be inside the network and not listed. A name that is not known now may be later. */
export async function insideProblems({ enabled, url, allowedHosts }: WantedSetting): Promise<FieldError[]> {
  if (url === null || !enabled) return [];
  const target = targetOf(new URL(url));
  const found = isIP(target.host)
    ? [target.host]
    : await lookup(target.host, { all: true }).then(
        (addresses) => addresses.map(({ address }) => address),
        () => [],
      );
  try {
    requireReachable(allowedHosts, target, found);
    return [];
  } catch {
    return [
      { field: 'url', message: `${target.host} 在内部网络，请先把它列入“允许的内网主机”，核实后再保存` },
    ];
  }
}
