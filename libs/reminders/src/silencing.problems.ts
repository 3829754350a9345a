import { type Day, monthAndDayText } from '#law';
import { Conflict, NotFound } from '#platform';

export class MessageNotFound extends NotFound {
  constructor() {
    super('没有这条消息');
  }
}

export class CannotWait extends Conflict {
  constructor() {
    super('这件事今天、明天就到期或者已经到期，不能改日再提醒');
  }
}

export class WaitsTooLong extends Conflict {
  constructor(latest: Day) {
    super(`最迟只能改到${monthAndDayText(latest)}再提醒，请选早一点的日子`, [
      { field: 'until', message: `请选明天到${monthAndDayText(latest)}之间的日子` },
    ]);
  }
}
