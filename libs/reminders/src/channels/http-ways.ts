import { createHmac } from 'node:crypto';
import { isoInShanghai } from '#platform';
import type { OutwardChannel } from '../channel';
import { addressOf, DINGTALK, FEISHU, type HttpWay, requireSuccess, WECOM } from './robots';
import { SendFailure } from './send-failure';

/** Signed over the whole body, so that whoever receives it knows that it is ours and as we sent it. */
const WEBHOOK: HttpWay = {
  readsBody: false,
  post({ id, kind, title, text, caseId, link, at, recipient }, { url, secret }) {
    const body = JSON.stringify({ id, kind, title, text, caseId, link, at: isoInShanghai(at), recipient });
    const signature = createHmac('sha256', secret ?? '')
      .update(body)
      .digest('hex');
    return {
      url: addressOf(url).href,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-anqi-delivery': id,
        'x-anqi-signature': `sha256=${signature}`,
      },
      body,
    };
  },
  check: requireSuccess,
};

const USUAL_SMS_TEMPLATE = '{"mobile":"{{mobile}}","content":"{{text}}","id":"{{id}}"}';

/** Whatever gateway the office has: the body is the template with the message in it, JSON or a form. */
const SMS: HttpWay = {
  readsBody: true,
  post({ id, title, address }, { url, secret, template }) {
    const body = template ?? USUAL_SMS_TEMPLATE;
    const isJson = body.trimStart().startsWith('{') || body.trimStart().startsWith('[');
    const values: Record<string, string> = { mobile: address ?? '', text: `【案期】${title}`, id };
    const written = (value: string) =>
      isJson ? JSON.stringify(value).slice(1, -1) : encodeURIComponent(value);
    const type = isJson ? 'application/json' : 'application/x-www-form-urlencoded';
    return {
      url: addressOf(url).href,
      headers: {
        'content-type': `${type}; charset=utf-8`,
        ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
      },
      body: body.replace(/\{\{(mobile|text|id)\}\}/g, (_, name: string) => written(values[name] ?? '')),
    };
  },
  check(answer, { expects }) {
    requireSuccess(answer);
    if (expects !== null && !answer.body.includes(expects)) {
      throw new SendFailure(`网关没有接受：${answer.body.slice(0, 200)}`);
    }
  },
};

export type HttpChannel = Exclude<OutwardChannel, 'EMAIL'>;

export const HTTP_WAYS: Readonly<Record<HttpChannel, HttpWay>> = { WECOM, DINGTALK, FEISHU, WEBHOOK, SMS };
