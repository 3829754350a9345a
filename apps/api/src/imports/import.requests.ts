import { CAPACITIES, type Capacity, PROCEDURES, type Procedure, RESULTS, type Result } from '#law';
import {
  IMPORT_MODES,
  type ImportMode,
  LEDGER_FIELDS,
  type LedgerField,
  ROW_VERDICTS,
  type RowVerdict,
} from '#ledger';
import { field, OneOf, Words } from '../http/fields';
import { isRecord } from '../http/plain-body';

const optional = true;
const nullable = true;

const MOST_TEXT = 1_000_000;
const MOST_ENTRIES = 1000;

export class BeginImportRequest {
  @field(
    { optional },
    { type: String, format: 'binary' },
    (value) => Buffer.isBuffer(value),
    () => '请选择要导入的台账文件',
  )
  file?: Buffer;
  @Words('文件名', 200, { optional }) fileName?: string;
  /** Cells pasted from Excel, in place of a file. */
  @Words('粘贴的内容', MOST_TEXT, { optional, verbatim: true }) text?: string;
  @OneOf('本机关身份', CAPACITIES) capacity: Capacity;
  @OneOf('程序', PROCEDURES, { optional }) procedure?: Procedure;
  /** Without it, new cases alone. */
  @OneOf('导入方式', IMPORT_MODES, { optional }) mode?: ImportMode;
}

/** A map whose values are all as `isValue` says. */
function MapOf(label: string, isValue: (value: unknown) => boolean): PropertyDecorator {
  return field(
    { optional },
    { type: 'object', additionalProperties: true } as never,
    (value) =>
      isRecord(value) &&
      Object.keys(value).length <= MOST_ENTRIES &&
      Object.entries(value).every(([key, one]) => key.length <= 100 && isValue(one)),
    () => `${label}的写法有误，请重新选择`,
  );
}

const isResult = (value: unknown) => typeof value === 'string' && Object.hasOwn(RESULTS, value);
const isField = (value: unknown) =>
  value === null || (typeof value === 'string' && Object.hasOwn(LEDGER_FIELDS, value));

export class AdjustImportRequest {
  @OneOf('本机关身份', CAPACITIES, { optional }) capacity?: Capacity;
  @OneOf('程序', PROCEDURES, { optional, nullable }) procedure?: Procedure | null;
  @OneOf('导入方式', IMPORT_MODES, { optional }) mode?: ImportMode;
  /** Outcome word → result. */
  @MapOf('处理结果的词', isResult) words?: Record<string, Result>;
  /** Index in `sheets` → index of the column → field, null for none. */
  @MapOf('列的对应', (value) => isRecord(value) && Object.values(value).every(isField))
  columns?: Record<string, Record<string, LedgerField | null>>;
  @field(
    { optional },
    { type: String, isArray: true },
    (value) =>
      Array.isArray(value) &&
      value.length <= MOST_ENTRIES &&
      value.every((one) => typeof one === 'string' && /^[A-Z_]{1,40}(?:_\d{1,7})?$/.test(one)),
    () => '要确认的原因写法有误，请重新选择',
  )
  confirm?: string[];
}

export class ImportRowsRequest {
  @OneOf('判断', ROW_VERDICTS, { optional }) verdict?: RowVerdict;
  @Words('翻页位置', 400, { optional }) cursor?: string;
}
