import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { isDay } from '#law';
import { isRecord } from './plain-body';
import { cleaned } from './plain-text';
import { isUsableDay } from './usable-day';

/** Our words for class-validator: each says at once what is accepted, how it is refused and how it is documented. */

export interface FieldOptions {
  /** May be left out. */
  optional?: boolean;
  /** `null` empties what was there. Anywhere else `null` is refused. */
  nullable?: boolean;
  /** Kept to the letter, as a password is. */
  verbatim?: boolean;
}

type Check = (value: unknown) => boolean;
type Message = (value: unknown) => string;

/** 24:00 is the next day by the clock, and nobody means that. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const LONGEST_LIST = 100;

/** Text that is not empty and not longer than the column it goes into. Kept as typed, in NFC and trimmed. */
export function Words(label: string, max: number, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, maxLength: max },
    (value) => typeof value === 'string' && value.length > 0 && value.length <= max,
    (value) => (typeof value === 'string' && value.length > max ? `${label}最长 ${max} 字` : `请填${label}`),
    Transform(({ value }: { value: unknown }) => cleaned(value, options)),
  );
}

/** Not trimmed: a password is what was typed. */
export function Password(label: string): PropertyDecorator {
  return field(
    {},
    { type: String, minLength: 8, maxLength: 128 },
    (value) => typeof value === 'string' && value.length >= 8 && value.length <= 128,
    () => `${label}应为 8 到 128 个字符`,
  );
}

/** A real civil date, 2026-09-18. */
export function DayField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, isUsableDay, (value) => {
    if (isDay(value)) return `${label}应在 1900 年到 2199 年之间`;
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? `没有 ${value} 这一天，请改${label}`
      : `请填${label}，写成 2026-09-18 的样子`;
  });
}

/** An instant with its offset, 2026-09-24T09:30:00+08:00; becomes a Date. */
export function InstantField(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date-time' },
    (value) => value instanceof Date && !Number.isNaN(value.getTime()),
    (value) =>
      typeof value === 'string' && /T24:/.test(value)
        ? `${label}没有 24 时，当天最晚到 23:59，请核对${label}`
        : `请填${label}，写成 2026-09-24T09:30:00+08:00 的样子`,
    Transform(({ value }: { value: unknown }) => instantOf(value)),
  );
}

export function OneOf(label: string, choices: object, options: FieldOptions = {}): PropertyDecorator {
  const keys = Object.keys(choices);
  return field(
    options,
    { type: String, enum: keys },
    (value) => typeof value === 'string' && Object.hasOwn(choices, value),
    () => `${label}应为 ${keys.join('、')} 之一`,
  );
}

/** A whole number; in a query it arrives as text. */
export function Whole(
  label: string,
  min: number,
  max: number,
  options: FieldOptions = {},
): PropertyDecorator {
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    () => `${label}应为 ${min} 到 ${max} 的整数`,
  );
}

export function QueryWhole(
  label: string,
  min: number,
  max: number,
  options: FieldOptions = {},
): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    Whole(label, min, max, options),
  );
}

export function Flag(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    (value) => typeof value === 'boolean',
    () => `${label}应为 true 或者 false`,
  );
}

/** 元, as a decimal string with at most two places. */
export function Yuan(label: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, pattern: String.raw`^\d{1,12}(\.\d{1,2})?$` },
    (value) => typeof value === 'string' && /^\d{1,12}(\.\d{1,2})?$/.test(value),
    () => `${label}应写成 50000 或者 50000.00，单位为元`,
  );
}

/** A comma-separated list of choices in a query: `status=OPEN,SUSPENDED`. */
export function SomeOf(label: string, choices: object): PropertyDecorator {
  const keys = Object.keys(choices);
  return field(
    { optional: true },
    { type: String, description: `${keys.join(' | ')}, separated by commas` },
    (value) => Array.isArray(value) && value.every((one) => Object.hasOwn(choices, one as string)),
    () => `${label}应为 ${keys.join('、')}，多个之间用逗号`,
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
  );
}

/** A list of choices in a body. */
export function ListOfChoices(label: string, choices: object, options: FieldOptions = {}): PropertyDecorator {
  const keys = Object.keys(choices);
  return field(
    options,
    { type: String, enum: keys, isArray: true },
    (value) => Array.isArray(value) && value.every((one) => Object.hasOwn(choices, one as string)),
    () => `${label}应为 ${keys.join('、')} 的列表`,
  );
}

/** An object of a class of ours. Nest knows a lazy type by its name, `type`: hence the function around the function. */
export function Part(
  label: string,
  type: () => new () => object,
  options: FieldOptions = {},
): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ApiProperty({ type: () => type(), required: !options.optional, nullable: options.nullable ?? false }),
    Type(type),
    ValidateBy({
      name: 'isObject',
      validator: {
        validate: isRecord,
        defaultMessage: () => `${label}填写不完整`,
      },
    }),
    ValidateNested(),
  );
}

export function ListOf(
  label: string,
  type: () => new () => object,
  options: FieldOptions = {},
): PropertyDecorator {
  return applyDecorators(
    ...presence(options),
    ApiProperty({ type: () => type(), isArray: true, required: !options.optional, maxItems: LONGEST_LIST }),
    Type(type),
    IsArray({ message: `${label}应为一个列表` }),
    ArrayMaxSize(LONGEST_LIST, { message: `${label}最多 ${LONGEST_LIST} 项` }),
    ValidateBy({
      name: 'holdsObjects',
      validator: {
        validate: (value) => Array.isArray(value) && value.every(isRecord),
        defaultMessage: () => `${label}中有空项`,
      },
    }),
    ValidateNested({ each: true }),
  );
}

/** The ground of them all. */
export function field(
  options: FieldOptions,
  documented: ApiPropertyOptions,
  isValid: Check,
  message: Message,
  ...more: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, nullable = false } = options;
  return applyDecorators(
    ...presence(options),
    ApiProperty({ ...documented, required: !optional, nullable } as ApiPropertyOptions),
    ...more,
    ValidateBy({
      name: 'isValid',
      validator: {
        validate: isValid,
        defaultMessage: (args?: ValidationArguments) => message(args?.value),
      },
    }),
  );
}

/** class-validator asks of an absent value nothing else where this says no. */
function presence({ optional, nullable }: FieldOptions): PropertyDecorator[] {
  return [ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null))];
}

function instantOf(value: unknown): unknown {
  if (typeof value !== 'string' || !INSTANT.test(value) || !isUsableDay(value.slice(0, 10))) return value;
  return new Date(value);
}
