import { isDay } from '#law';
import { field, type FieldOptions } from './fields';

/** Fields of a body that hold more than one value, and none of a class of ours. */

const LONGEST_LIST = 100;

/** A list of civil dates in a body. */
export function ListOfDays(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', isArray: true, maxItems: LONGEST_LIST },
    (value) => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isDay),
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

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
