/** As much of an OpenAPI document as a sweep and a contract need. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  nullable?: boolean;
  minimum?: number;
  minLength?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
}

export interface Operation {
  parameters?: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
}

export interface Response {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses?: Record<string, Response> };
}

/** What a reference stands for; a nullable reference is written as `allOf` of one. */
export function resolved(schema: Schema, { components }: Document): Schema {
  const [only] = schema.allOf ?? [];
  const reference = schema.$ref ?? only?.$ref;
  if (!reference) return schema;
  const found = components.schemas[reference.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`${reference} is not in the document`);
  return { ...found, nullable: schema.nullable ?? false };
}

/** What an operation answers with a status, if it ever does. */
export function responseOf(
  { responses }: Operation,
  status: number,
  { components }: Document,
): Response | undefined {
  const response = responses[status];
  const name = response?.$ref?.replace('#/components/responses/', '');
  return name === undefined ? response : components.responses?.[name];
}
