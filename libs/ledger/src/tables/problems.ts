import { InvalidInput } from '#platform';
import { MOST_ROWS, MOST_SHEETS } from './table';

abstract class UnusableFile extends InvalidInput {
  constructor(message: string) {
    super([{ field: 'file', message }]);
  }
}

export class OldExcelFile extends UnusableFile {
  constructor() {
    super('这是旧版 Excel（.xls）文件或者加密的工作簿，请在 Excel 中打开，另存为不加密的 .xlsx 文件后再导入');
  }
}

export class NoLedgerFile extends UnusableFile {
  constructor() {
    super('读不出这个文件，请上传 .xlsx 或者 .csv 格式的台账，或者从 Excel 中复制后粘贴');
  }
}

export class FileTooLarge extends UnusableFile {
  constructor() {
    super('这个文件展开后过大，请拆分成几个文件分别导入');
  }
}

export class TooManyRows extends UnusableFile {
  constructor() {
    super(`一次最多导入 ${MOST_ROWS} 行、${MOST_SHEETS} 张工作表，请拆分成几个文件分别导入`);
  }
}
