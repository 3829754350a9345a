import { createHmac } from 'node:crypto';
import type { Letter } from './letter';
import { HTTP_WAYS, type HttpChannel } from './http-ways';
import { withoutSecrets } from './send-failure';

const NOW = new Date('2026-10-05T08:30:00+08:00');
const LETTER: Letter = {
  id: 'a-1',
  kind: 'DEADLINE',
  title: '答辩，还有 2 天："赵"',
  text: '1. 答辩，还有 2 天："赵"',
  caseId: 7,
  link: 'https://anqi.example.gov.cn/cases/7',
  at: NOW,
  recipient: 'li',
  address: '13800001111',
};

function posted(channel: HttpChannel, way: { url: string; secret?: string; template?: string }) {
  const full = { secret: null, template: null, expects: null, ...way };
  const post = HTTP_WAYS[channel].post(LETTER, full, NOW);
  return { ...post, query: new URL(post.url).searchParams, json: post.body };
}

const refusal =
  (channel: HttpChannel, body: string, expects: string | null = null) =>
  () => {
    HTTP_WAYS[channel].check({ status: 200, body }, { url: null, secret: null, template: null, expects });
  };

describe('what a robot is sent', () => {
  it('of WeCom has its key in the address, from either field', () => {
    const url = 'https://zwwx.example.gov.cn/cgi-bin/webhook/send';
    expect(posted('WECOM', { url, secret: 'k-1' }).url).toBe(`${url}?key=k-1`);
    const own = posted('WECOM', { url: `${url}?key=k-2`, secret: 'k-1' });
    expect(own.url).toBe(`${url}?key=k-2`);
    expect(JSON.parse(own.body)).toEqual({
      msgtype: 'text',
      text: { content: `【案期】${LETTER.text}\n${LETTER.link}` },
    });
  });

  it('of DingTalk is signed in the address with milliseconds', () => {
    const { query } = posted('DINGTALK', {
      url: 'https://d.example/robot/send?access_token=t',
      secret: 'SEC',
    });
    const timestamp = String(NOW.getTime());
    expect(Object.fromEntries(query)).toEqual({
      access_token: 't',
      timestamp,
      sign: createHmac('sha256', 'SEC').update(`${timestamp}\nSEC`).digest('base64'),
    });
  });

  it('of Feishu is signed in the body with seconds, the text as the key', () => {
    const { body } = posted('FEISHU', { url: 'https://f.example/hook/x', secret: 'S' });
    const timestamp = String(NOW.getTime() / 1000);
    const sign = createHmac('sha256', `${timestamp}\nS`).update('').digest('base64');
    expect(JSON.parse(body)).toMatchObject({ timestamp, sign, msg_type: 'text' });
    expect(JSON.parse(posted('FEISHU', { url: 'https://f.example/hook/x' }).body)).not.toHaveProperty('sign');
  });

  it.each([
    ['WECOM', '{"errcode":93000,"errmsg":"invalid webhook url"}', '93000 invalid webhook url'],
    ['DINGTALK', '{"errcode":310000,"errmsg":"sign not match"}', '310000 sign not match'],
    ['FEISHU', '{"code":19021,"msg":"sign match fail"}', '19021 sign match fail'],
    ['FEISHU', '<html>', '不是这种机器人的答复'],
  ] as const)('is refused by %s with 200 and %s', (channel, body, words) => {
    expect(refusal(channel, body)).toThrow(words);
  });

  it.each([
    ['WECOM', '{"errcode":0,"errmsg":"ok"}'],
    ['FEISHU', '{"code":0,"msg":"success","data":{}}'],
  ] as const)('is taken by %s with %s', (channel, body) => {
    expect(refusal(channel, body)).not.toThrow();
  });
});

describe('a short message', () => {
  const url = 'https://sms.example/send';

  it('stands in the template as the kind of body needs it', () => {
    const json = posted('SMS', { url, secret: 'T', template: '{"to":"{{mobile}}","t":"{{text}}"}' });
    expect(JSON.parse(json.body)).toEqual({ to: '13800001111', t: `【案期】${LETTER.title}` });
    expect(json.headers).toMatchObject({ authorization: 'Bearer T' });
    const form = posted('SMS', { url, template: 'm={{mobile}}&c={{text}}&i={{id}}' });
    expect(Object.fromEntries(new URLSearchParams(form.body))).toEqual({
      m: '13800001111',
      c: `【案期】${LETTER.title}`,
      i: 'a-1',
    });
  });

  it('was taken where the answer says so', () => {
    expect(refusal('SMS', '{"code":"OK"}', '"code":"OK"')).not.toThrow();
    expect(refusal('SMS', '{"code":"NO"}', '"code":"OK"')).toThrow('网关没有接受');
  });
});

it('what went wrong is told without what opens the channel', () => {
  const url = 'https://u:passw0rd@d.example/hook/0123456789abcdef0123?access_token=tok-123';
  const told = withoutSecrets(`a ${url} b tok-123 c 0123456789abcdef0123 d SEC-9`, { url, secret: 'SEC-9' });
  expect(told).not.toMatch(/tok-123|0123456789abcdef0123|SEC-9|passw0rd/);
});
