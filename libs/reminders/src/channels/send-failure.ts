import type { ChannelSetting } from './channel-setting.entity';

/** Why something did not leave, in Chinese. */
export class SendFailure extends Error {
  /** @param isPermanent whether the same message would fail again however long one waits */
  constructor(
    message: string,
    readonly isPermanent = false,
  ) {
    super(message);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: '对方拒绝连接',
  ECONNRESET: '连接被对方中断',
  EPIPE: '连接被对方中断',
  ENOTFOUND: '找不到这个主机名',
  EAI_AGAIN: '暂时查不到这个主机名',
  EHOSTUNREACH: '到不了对方主机',
  ENETUNREACH: '到不了对方网络',
  ETIMEDOUT: '对方没有按时答复',
  EAUTH: '账号或者密码不被接受',
  ECONNECTION: '连接没有建立',
  CERT_HAS_EXPIRED: '对方的证书已过期',
  DEPTH_ZERO_SELF_SIGNED_CERT: '对方的证书不被信任',
  SELF_SIGNED_CERT_IN_CHAIN: '对方的证书不被信任',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '对方的证书不被信任',
  ERR_TLS_CERT_ALTNAME_INVALID: '对方的证书不是给这个主机名的',
};

interface Told {
  code?: string;
  response?: string;
  responseCode?: number;
  message?: string;
}

/** What the other side or the network said, as an administrator reads it. */
export function wordsOf(error: unknown): string {
  if (error instanceof SendFailure) return error.message;
  const { code = '', response, responseCode, message = String(error) } = error as Told;
  if (responseCode !== undefined) return `对方答复 ${response ?? responseCode}`;
  const named = [code, ...(message.match(/\b[A-Z][A-Z_]{3,}\b/g) ?? [])].find((name) => name in WORDS);
  return named ? `${WORDS[named]}（${named}）` : `没有发出：${message}`;
}

const LONGEST = 300;

/** Without anything that opens the channel to whoever reads it. */
export function withoutSecrets(
  words: string,
  { url, secret }: Pick<ChannelSetting, 'url' | 'secret'>,
): string {
  const secrets = [url, secret, ...partsOf(url)].filter((part) => part !== null && part.length >= 4);
  const clean = secrets.reduce<string>((text, part) => text.replaceAll(part ?? '', '＊＊＊'), words);
  return clean.slice(0, LONGEST);
}

/** A key stands in the query or in the path. */
function partsOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { search, searchParams, pathname, password } = new URL(url);
  const last = pathname.split('/').filter((part) => part.length >= 16);
  return [...searchParams.values(), search, ...last, password].filter(Boolean);
}
