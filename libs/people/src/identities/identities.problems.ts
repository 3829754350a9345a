import { Conflict, NotFound, Problem } from '#platform';

export class NoIdentityProvider extends NotFound {
  constructor() {
    super('没有设置统一身份认证');
  }
}

export class ProviderAway extends Problem {
  readonly status = 503;

  constructor() {
    super('统一身份认证现在连不上，请用用户名和密码登录，或者稍后再试');
  }
}

export class ProviderRefused extends Problem {
  readonly status = 401;

  constructor() {
    super('统一身份认证没有通过，请重新登录；仍不行的，用用户名和密码登录');
  }
}

export class ClocksDiffer extends Problem {
  readonly status = 401;

  constructor() {
    super('本系统和统一身份认证的时钟相差太多，请用用户名和密码登录，并告诉管理员校准时间');
  }
}

export class JourneyEnded extends Problem {
  readonly status = 401;

  constructor() {
    super('这次统一身份认证已经用过、超过 10 分钟或者不是在这个浏览器发起的，请回登录页重新登录');
  }
}

export class NobodysIdentity extends Problem {
  readonly status = 401;

  constructor() {
    super(
      '统一身份认证通过了，但没有对应的可用账号。请用用户名和密码登录后，在“我的账号”关联；没有账号的，找本单位管理员',
    );
  }
}

export class IdentityTaken extends Conflict {
  constructor() {
    const message = '这个统一身份认证账号已关联另一个账号，请先在那个账号解除关联';
    super(message, [{ field: 'subject', message }]);
  }
}
