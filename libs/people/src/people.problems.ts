import { Conflict, NotFound, Problem } from '#platform';
import { type Permission, PERMISSIONS, rolesWith } from './access/permissions';
import { type Role, ROLES } from './user.entity';

export class NotSignedIn extends Problem {
  readonly status = 401;

  constructor() {
    super('请先登录');
  }
}

export class WrongPassword extends Problem {
  readonly status = 401;

  constructor(triesLeft: number) {
    super(`用户名或者密码不对。还可试 ${triesLeft} 次，之后等 15 分钟`);
  }
}

export class AccountLocked extends Problem {
  readonly status = 429;

  constructor() {
    super('连续 10 次没有登录成功，请 15 分钟后再试');
  }
}

export class PasswordChangeRequired extends Problem {
  readonly status = 403;

  constructor() {
    super('首次登录请先修改密码');
  }
}

export class NotPermitted extends Problem {
  readonly status = 403;

  constructor(permission: Permission) {
    const roles = rolesWith(permission).map((role) => ROLES[role]);
    super(`${PERMISSIONS[permission]}需要${roles.join('、')}角色`);
  }
}

/** A superior reads the seats below and writes none of them. */
export class NotYourOrgansSeat extends Problem {
  readonly status = 403;

  constructor() {
    super('这是下级机关的案件，只能查看，请由该机关登记和修改');
  }
}

export class NotYourCase extends Problem {
  readonly status = 403;

  constructor() {
    super('承办人只能登记和修改本人承办的案件；别人的案件请由登记员、审核人办理');
  }
}

export class OnlyAtTheTop extends Problem {
  readonly status = 403;

  constructor(permission: Permission) {
    const roles = rolesWith(permission).map((role) => ROLES[role]);
    super(`这项设置对全部机关生效，请由最上级机关的${roles.join('、')}办理`);
  }
}

export class OrganNotFound extends NotFound {
  constructor() {
    super('没有这个机关');
  }
}

export class UsernameTaken extends Conflict {
  constructor() {
    super('用户名已有人使用', [{ field: 'username', message: '用户名已有人使用，请换一个' }]);
  }
}

export class UnitExists extends Conflict {
  constructor() {
    super('本机关已有同名机构', [{ field: 'name', message: '本机关已有同名机构' }]);
  }
}

export class TooManyAtOnce extends Problem {
  readonly status = 429;

  constructor() {
    super('同时登录的请求太多，请稍后再试');
  }
}

export class TokensChangeNothingOfTheirOwner extends Problem {
  readonly status = 403;

  constructor() {
    super('接口令牌不能修改账号本身，请登录后办理');
  }
}

export class OrganExists extends Conflict {
  constructor() {
    super('同一上级下已有同名机关', [{ field: 'name', message: '同一上级下已有同名机关，请换一个名称' }]);
  }
}

export class OrganHasEnded extends Conflict {
  constructor() {
    super('这个机关已撤并，不能再增加下级机关、机构和人员');
  }
}

export class OrganIsNeeded extends Conflict {
  constructor(isTop: boolean) {
    super(isTop ? '最上级机关不能撤并' : '还有下级机关未撤并，请先撤并下级机关');
  }
}

export class UnitNotFound extends NotFound {
  constructor() {
    super('没有这个承办机构');
  }
}

export class PersonNotFound extends NotFound {
  constructor() {
    super('没有这个人员');
  }
}

export class ContactNotFound extends NotFound {
  constructor() {
    super('没有这位局领导或者联系人');
  }
}

export class ContactExists extends Conflict {
  constructor() {
    super('本机关已有同类同名的人', [{ field: 'name', message: '已有同名的人；停用了的请恢复，不要另加' }]);
  }
}

export class SessionNotFound extends NotFound {
  constructor() {
    super('没有这个登录会话');
  }
}

export class CalendarFeedNotFound extends NotFound {
  constructor() {
    super('没有这个日历订阅');
  }
}

export class TokenNotFound extends NotFound {
  constructor() {
    super('没有这个接口令牌');
  }
}

export class NotToOneself extends Problem {
  readonly status = 403;

  constructor() {
    super('不能给自己增加角色，请由另一位安全管理员办理');
  }
}

/** 三员分立. */
export class ThreeAdministrators extends Conflict {
  constructor() {
    super('系统管理员、安全管理员、审计员应由三个人分别担任，一人不能兼任', [
      { field: 'roles', message: '系统管理员、安全管理员、审计员只选其中一种' },
    ]);
  }
}

export class LastAdministrator extends Conflict {
  constructor(role: Role) {
    super(`这是最上级机关最后一位${ROLES[role]}，请先让另一个人担任${ROLES[role]}`);
  }
}

export class TooManyTokens extends Conflict {
  constructor(most: number) {
    super(`每人最多 ${most} 个有效的接口令牌，请先停用不用的`);
  }
}
