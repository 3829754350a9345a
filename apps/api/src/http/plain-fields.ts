import { field, type FieldOptions } from './fields';
import { isRecord } from './plain-body';
import { isUsableDay } from './usable-day';

/** Fields of a body that hold more than one value, and none of a class of ours. */

const LONGEST_LIST = 100;

/** A list of civil dates in a body. */
export function ListOfDays(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', isArray: true, maxItems: LONGEST_LIST },
    (value) => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isUsableDay),
    () => `${label}应为日期的列表，写成 2026-09-18 的样子，最多 ${LONGEST_LIST} 日`,
  );
}

/** Words under keys that are checked with what they stand for. */
export function WordsByKey(label: string, options: FieldOptions = {}): PropertyDecorator {
  const isText = (word: unknown) => typeof word === 'string';
  return field(
    options,
    { type: 'object', additionalProperties: { type: 'string' } },
    (value) => isRecord(value) && Object.values(value).every(isText),
    () => `${label}应写成 {"编号": "选项"} 的样子`,
  );
}

/** Numbers of records of ours. */
export function ListOfIds(label: string, most: number, options: FieldOptions = {}): PropertyDecorator {
  const isId = (one: unknown) => Number.isInteger(one) && (one as number) > 0 && (one as number) < 2 ** 31;
  return field(
    options,
    { type: 'integer', isArray: true, maxItems: most },
    (value) => Array.isArray(value) && value.length <= most && value.every(isId),
    () => `${label}应为编号的列表，一次最多 ${most} 条`,
  );
}
