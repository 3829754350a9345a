import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** What an answer holds, for the OpenAPI document from which the web client's types are made. */

type Kind = 'text' | 'number' | 'flag' | 'day' | 'instant';

const SCHEMAS: Record<Kind, ApiPropertyOptions> = {
  text: { type: String },
  number: { type: Number },
  flag: { type: Boolean },
  day: { type: String, format: 'date' },
  instant: { type: String, format: 'date-time' },
};

interface ShownOptions {
  nullable?: boolean;
  list?: boolean;
  optional?: boolean;
}

/** @param what a kind of value, an object whose keys are the choices, or a function giving a class of ours. */
export function Shown(
  what: Kind | object | (() => new () => object),
  options: ShownOptions = {},
): PropertyDecorator {
  const { nullable = false, list = false, optional = false } = options;
  const schema: ApiPropertyOptions =
    typeof what === 'string'
      ? SCHEMAS[what]
      : typeof what === 'function'
        ? { type: () => (what as () => new () => object)() } // Nest knows a lazy type by the name `type`.
        : { type: String, enum: Object.keys(what) };
  return ApiProperty({ ...schema, nullable, isArray: list, required: !optional } as ApiPropertyOptions);
}

/** An object whose keys are not known beforehand. */
export function ShownMap(values: 'number' | 'text' | 'any', options: ShownOptions = {}): PropertyDecorator {
  return ApiProperty({
    type: 'object',
    additionalProperties: values === 'any' ? true : { type: values === 'number' ? 'number' : 'string' },
    nullable: options.nullable ?? false,
  });
}
