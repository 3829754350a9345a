import { Conflict } from '#platform';

export class InboxIsAlwaysThere extends Conflict {
  constructor() {
    super('系统内消息始终都有，不能停用，也不需要设置');
  }
}

export class MailIsOff extends Conflict {
  constructor() {
    super('没有设置发信服务器，请在服务器上设置 SMTP_URL 后重新启动');
  }
}

export class ChannelIsOff extends Conflict {
  constructor(name: string) {
    super(`${name}没有启用，请先填写地址并启用`);
  }
}

export class NoAddress extends Conflict {
  constructor(what: string) {
    super(`您的账号没有${what}，请先在“我的账号”填写${what}`);
  }
}

export class TestFailed extends Conflict {
  constructor(reason: string) {
    super(`试发没有成功：${reason}`);
  }
}
