import { field, type FieldOptions } from '../http/fields';

const LONGEST_ID = 40;

/** Ids of rules in a body; whether there are such rules the service says. */
export function ListOfRules(label: string, most: number, options: FieldOptions = {}): PropertyDecorator {
  const isId = (one: unknown) => typeof one === 'string' && one.length > 0 && one.length <= LONGEST_ID;
  return field(
    options,
    { type: String, isArray: true, minItems: 1, maxItems: most },
    (value) => Array.isArray(value) && value.length > 0 && value.length <= most && value.every(isId),
    () => `${label}应为编号的列表，至少一条，最多 ${most} 条`,
  );
}
