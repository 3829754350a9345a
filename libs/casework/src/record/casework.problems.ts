import { Conflict, NotFound } from '#platform';

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

export class CalendarYearNotFound extends NotFound {
  constructor() {
    super('这一年没有另行录入放假安排');
  }
}

export class HearingIsCancelled extends Conflict {
  constructor() {
    super('这次开庭（听证）已取消，不能再登记负责人出庭', [
      { field: 'status', message: '请先恢复排期，或者另行登记一次开庭' },
    ]);
  }
}

export class OrganSitsAlready extends Conflict {
  constructor() {
    super('这个机关已经在本案中', [{ field: 'organId', message: '请选择还没有参加本案的机关' }]);
  }
}
