import { type Document, type Operation, resolved, responseOf, type Schema } from './sweep/document';

/** What an answer is, as the OpenAPI document sees it. */
export interface Told {
  method: string;
  /** Below /api, with its query. */
  path: string;
  status: number;
  headers: Headers;
  body: unknown;
}

/** Where a process keeps the document: a test file is loaded anew each time, and describes no other product. */
const READ = Symbol.for('anqi tests: the OpenAPI document');
const kept = globalThis as { [READ]?: Promise<Document> };

/**
 * The document is what other people's programs are written by: an answer that it does not describe is a fault, be it a
 * status, a value of another kind, or a field that it does not name.
 * @param url of the product that answered
 * @throws Error naming what contradicts the document
 */
export async function requireDocumented(url: string, told: Told): Promise<void> {
  if (told.path === '/openapi.json' || !typeOf(told).includes('json')) return;
  const document = await documentOf(url);
  const operation = operationOf(document, told);
  if (!operation) return;
  const faults = faultsOf(document, operation, told);
  if (faults.length > 0) {
    throw new Error(
      `${told.method} ${told.path} ${told.status} is not as documented: ${faults.slice(0, 5).join('; ')}`,
    );
  }
}

function documentOf(url: string): Promise<Document> {
  return (kept[READ] ??= fetch(`${url}/api/openapi.json`).then(
    (answer) => answer.json() as Promise<Document>,
  ));
}

/** Of the addresses that fit, the one with the fewest parameters; none for an address that there is not. */
function operationOf({ paths }: Document, { method, path }: Told): Operation | undefined {
  const [address] = `/api${path}`.split('?');
  const template = Object.keys(paths)
    .filter((one) => new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(address ?? ''))
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((one) => method.toLowerCase() in (paths[one] ?? {}));
  return template ? paths[template]?.[method.toLowerCase()] : undefined;
}

function faultsOf(document: Document, operation: Operation, told: Told): string[] {
  const { status, body } = told;
  const response = responseOf(operation, status, document);
  if (!response) return [`the status ${status} is not documented`];
  const type = typeOf(told);
  const described = Object.entries(response.content ?? {}).find(([one]) => one.split(';')[0] === type);
  const schema = described?.[1].schema;
  return schema ? contradictions(document, schema, body, 'body') : [`${type} is not documented`];
}

function typeOf({ headers }: Told): string {
  return headers.get('content-type')?.split(';')[0] ?? '';
}

/** Where a value is not what its schema says; nothing beyond it may be there. */
export function contradictions(document: Document, of: Schema, value: unknown, at: string): string[] {
  const schema = resolved(of, document);
  if (value === null) return isNullable(schema) ? [] : [`${at} is null`];
  if (schema.enum && !schema.enum.includes(value))
    return [`${at} is ${JSON.stringify(value)}, none of its choices`];
  // A file, whatever is in it.
  if (schema.format === 'binary') return [];
  if (schema.type === 'array') return itemsOf(document, schema, value, at);
  if (schema.type === 'object') return fieldsOf(document, schema, value, at);
  return isOfKind(schema, value)
    ? []
    : [`${at} is ${JSON.stringify(value).slice(0, 60)}, no ${schema.format ?? schema.type}`];
}

function isNullable(schema: Schema): boolean {
  return schema.nullable === true || Object.keys(schema).length === 0;
}

function itemsOf(document: Document, { items = {} }: Schema, value: unknown, at: string): string[] {
  if (!Array.isArray(value)) return [`${at} is no list`];
  return value.flatMap((one, index) => contradictions(document, items, one, `${at}[${index}]`));
}

function fieldsOf(document: Document, schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  const { properties = {}, required = [], additionalProperties: more } = schema;
  const absent = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is not there`);
  const present = Object.entries(value).flatMap(([name, one]) => {
    const known = properties[name] ?? (typeof more === 'object' ? more : undefined);
    if (known) return contradictions(document, known, one, `${at}.${name}`);
    return more === true ? [] : [`${at}.${name} is not documented`];
  });
  return [...absent, ...present];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function isOfKind({ type, format }: Schema, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'string' && typeof value === 'string') {
    if (format === 'date') return DAY.test(value);
    return format !== 'date-time' || INSTANT.test(value);
  }
  return type === undefined || typeof value === type;
}
