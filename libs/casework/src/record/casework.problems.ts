import { Conflict, NotFound, Problem } from '#platform';

export class CaseNotFound extends NotFound {
  constructor() {
    super('没有这件案件');
  }
}

export class EventNotFound extends NotFound {
  constructor() {
    super('没有这条程序事项');
  }
}

export class HearingNotFound extends NotFound {
  constructor() {
    super('没有这次开庭（听证）');
  }
}

export class FollowUpNotFound extends NotFound {
  constructor() {
    super('没有这件意见书、建议书或者履行事项');
  }
}

export class RuleIsNotSigned extends NotFound {
  constructor() {
    super('这条规则没有核签，不需要撤销');
  }
}

export class ErratumNotFound extends NotFound {
  constructor() {
    super('没有这条勘误');
  }
}

export class TooManyErrata extends Conflict {
  constructor(most: number) {
    super(`您提出而没有办结的勘误已有 ${most} 条，请等管理员答复以后再提`);
  }
}

export class CalendarYearNotFound extends NotFound {
  constructor() {
    super('这一年没有另行录入放假安排');
  }
}

export class LocalRuleNotFound extends NotFound {
  constructor() {
    super('没有这项地方规定，或者它不由您的机关管理');
  }
}

export class LocalRuleIsInUse extends Conflict {
  constructor(opened: number) {
    super(`这项地方规定已经产生 ${opened} 项期限，不能删除；不再适用的请停用，录错的请修改`);
  }
}

export class OfficeDutyNotFound extends NotFound {
  constructor() {
    super('没有这件定期事项');
  }
}

export class HearingIsCancelled extends Conflict {
  constructor() {
    super('这次开庭（听证）已取消，不能再登记负责人出庭', [
      { field: 'status', message: '请先恢复排期，或者另行登记一次开庭' },
    ]);
  }
}

export class HearingIsOver extends Conflict {
  constructor() {
    super('这次开庭（听证）时间已过或者已经举行，不能再请示', [
      { field: 'leader', message: '请直接登记出庭情况' },
    ]);
  }
}

export class LeaderAgreedAlready extends Conflict {
  constructor() {
    super('这位负责人已经同意出庭，不必再请示', [{ field: 'leader', message: '换人请另选一位' }]);
  }
}

export class LinkNotFound extends NotFound {
  constructor() {
    super('没有这份请示，请核对链接是否完整');
  }
}

export class LinkIsUsed extends Conflict {
  constructor() {
    super('这份请示已经答复过，要改请联系请示的人');
  }
}

/** Moved, withdrawn, over or expired; the title says which. */
export class LinkHasEnded extends Problem {
  readonly status = 410;
}

export class OutcomeNotFound extends NotFound {
  constructor() {
    super('这件案件还没有登记处理结果');
  }
}

export class CaseIsClosed extends Conflict {
  constructor() {
    super('这件案件已经结案，不需要确认有无变化');
  }
}

export class NotWithinTheTimeToAppeal extends Conflict {
  constructor() {
    super('不在上诉期内，是否上诉的意见只能查看');
  }
}

export class NothingToDecide extends Conflict {
  constructor() {
    super('没有待审批的是否上诉的意见');
  }
}

export class CaseIsWithdrawn extends Conflict {
  constructor() {
    super('这件案件的登记已经撤回，请先恢复登记');
  }
}

export class CaseIsNotWithdrawn extends Conflict {
  constructor() {
    super('这件案件的登记没有撤回，不需要恢复');
  }
}

export class LaterCasesDepend extends Conflict {
  /** @param later what the later case is called; null where another organ registered it. */
  constructor(later: string | null) {
    const which = later === null ? '其他机关登记的后续案件' : `后续案件“${later}”`;
    super(`${which}以本案为前案，请先撤回那件的登记，或者把它的前案改掉`);
  }
}

export class CaseBeforeIsWithdrawn extends Conflict {
  constructor() {
    super('本案的前案登记已经撤回，请先恢复前案的登记');
  }
}

export class OrganSitsAlready extends Conflict {
  constructor(isWithdrawn: boolean) {
    const message = isWithdrawn ? '这个机关在本案的登记已撤回，请由它恢复登记' : '请选择还没有参加本案的机关';
    super('这个机关已经在本案中', [{ field: 'organId', message }]);
  }
}
