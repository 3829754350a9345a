import { createHmac } from 'node:crypto';
import { type Letter, linkLine } from './letter';
import type { ChannelSetting } from './channel-setting.entity';
import type { Answer, OutgoingPost } from './guarded-post';
import { SendFailure } from './send-failure';

export type Way = Pick<ChannelSetting, 'url' | 'secret' | 'template' | 'expects'>;

/** A channel that is spoken to by HTTP: what it is sent, and what it means by its answer. */
export interface HttpWay {
  readsBody: boolean;
  post(letter: Letter, way: Way, now: Date): OutgoingPost;
  /** @throws SendFailure where the message was not taken. */
  check(answer: Answer, way: Way): void;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** 企业微信, 政务微信. The key stands in the address; `secret` is the key where the address has none. */
export const WECOM: HttpWay = {
  readsBody: true,
  post(letter, { url, secret }) {
    const address = addressOf(url);
    if (secret !== null && !address.searchParams.has('key')) address.searchParams.set('key', secret);
    return jsonTo(address, { msgtype: 'text', text: { content: groupText(letter) } });
  },
  check: (answer) => {
    requireNoError(answer, 'errcode', 'errmsg');
  },
};

/** 钉钉, 浙政钉: 加签 where there is a secret. */
export const DINGTALK: HttpWay = {
  readsBody: true,
  post(letter, { url, secret }, now) {
    const address = addressOf(url);
    if (secret !== null) {
      const timestamp = String(now.getTime());
      address.searchParams.set('timestamp', timestamp);
      address.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`));
    }
    return jsonTo(address, { msgtype: 'text', text: { content: groupText(letter) } });
  },
  check: (answer) => {
    requireNoError(answer, 'errcode', 'errmsg');
  },
};

/** 飞书: 签名校验 where there is a secret. The text is the key of an empty message. */
export const FEISHU: HttpWay = {
  readsBody: true,
  post(letter, { url, secret }, now) {
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const signed = secret === null ? {} : { timestamp, sign: hmac(`${timestamp}\n${secret}`, '') };
    return jsonTo(addressOf(url), { ...signed, msg_type: 'text', content: { text: groupText(letter) } });
  },
  check: (answer) => {
    requireNoError(answer, 'code', 'msg');
  },
};

function groupText({ text, link }: Letter): string {
  return `【案期】${text}${linkLine(link)}`;
}

function jsonTo(address: URL, body: object): OutgoingPost {
  return { url: address.href, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64');
}

export function addressOf(url: string | null): URL {
  if (url === null) throw new SendFailure('没有填写地址', true);
  return new URL(url);
}

/** Robots answer 200 also where they refuse. */
function requireNoError(answer: Answer, code: string, message: string): void {
  requireSuccess(answer);
  const told = readObject(answer.body);
  if (!told || !(code in told)) throw new SendFailure('对方的答复不是这种机器人的答复，请核对地址');
  if (Number(told[code]) === 0) return;
  const words = [told[code], told[message]].filter((part) => ['string', 'number'].includes(typeof part));
  throw new SendFailure(`机器人没有接受：${words.join(' ').slice(0, 200)}`);
}

export function requireSuccess({ status }: Answer): void {
  if (status < 200 || status >= 300) throw new SendFailure(`对方答复 HTTP ${status}`);
}

function readObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
