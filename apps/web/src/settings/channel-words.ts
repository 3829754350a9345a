import type { OutwardChannel } from '../api/channels';

interface ChannelWords {
  about: string;
  /** An example of its address; without one it has none. */
  url?: string;
  urlHint?: string;
  secret?: string;
  secretHint?: string;
}

const GROUP = '机关的群里，同一件事只说一次；群机器人每分钟最多 20 条，多的顺延。';

export const CHANNEL_WORDS: Readonly<Record<OutwardChannel, ChannelWords>> = {
  EMAIL: { about: '发给账号上填了邮箱的人。发信服务器在服务器上用 SMTP_URL 设置。' },
  WECOM: {
    about: `企业微信、政务微信都可以：消息发到${GROUP}`,
    url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=……',
    urlHint: '在群里添加机器人后得到的整个 Webhook 地址；政务微信填单位自己的地址',
    secret: '机器人的 key',
    secretHint: '地址里已经有 key 的不用填',
  },
  DINGTALK: {
    about: `钉钉、浙政钉都可以：消息发到${GROUP}`,
    url: 'https://oapi.dingtalk.com/robot/send?access_token=……',
    urlHint: '机器人的整个 Webhook 地址；浙政钉填单位自己的地址',
    secret: '加签密钥',
    secretHint: '机器人安全设置里“加签”下面的 SEC 开头的一串；用关键词的，关键词填“案期”',
  },
  FEISHU: {
    about: `消息发到${GROUP}`,
    url: 'https://open.feishu.cn/open-apis/bot/v2/hook/……',
    urlHint: '机器人的整个 Webhook 地址；私有部署的填单位自己的地址',
    secret: '签名校验密钥',
  },
  WEBHOOK: {
    about: '每条消息、每位收件人 POST 一次 JSON 到您的系统，答复任何 2xx 即为送达，没有送达的按间隔重发。',
    url: 'https://oa.example.gov.cn/anqi',
    secret: '签名密钥',
    secretHint: '自己定一串。对方用它核对 X-Anqi-Signature：报文的 HMAC-SHA256',
  },
  SMS: {
    about: '发到与账号相连的联系人手机（“人员”页的局领导和联系人）。经单位自己的短信网关。',
    url: 'https://sms.example.gov.cn/send',
    secret: '令牌',
    secretHint: '放在 Authorization: Bearer 里；网关不要就不填',
  },
};
