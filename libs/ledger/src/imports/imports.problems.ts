import { Conflict, InvalidInput, NotFound } from '#platform';

export class ImportNotFound extends NotFound {
  constructor() {
    super('没有这次导入');
  }
}

export class ImportIsUnderWay extends Conflict {
  constructor() {
    super('这次导入正在读取或者登记，请等它完成后再试');
  }
}

export class ImportIsOver extends Conflict {
  constructor() {
    super('这次导入已经登记或者撤销，不能再改；需要时请重新上传');
  }
}

export class NoSuchColumn extends InvalidInput {
  constructor(field: string) {
    super([{ field, message: '没有这一列，请重新打开预览后再选' }]);
  }
}
