import { type Document, type Operation, resolved, type Schema } from './document';
import { WRONG_BODIES, WRONG_VALUES } from './wrong-values';

export interface SweptRequest {
  method: string;
  /** As the document writes it. */
  template: string;
  path: string;
  query: string;
  body?: string;
}

/** Existing records and fitting values, by the name of a parameter or a field. */
export type Fitting = Record<string, string | number>;

type Where = readonly (string | number)[];

const PLACE = '"@wrong@"';

/**
 * For every operation of the document and each of its fields, of the path, the query and the body however deep: the
 * request as it would be right, with one wrong value in that field. Of the wrong values each field gets `some`, the
 * next field the ones after, so that in the end every value has been everywhere.
 */
export function* requestsOf(document: Document, fitting: Fitting, some: number): Generator<SweptRequest> {
  let next = 0;
  const wrong = () =>
    Array.from({ length: some }, () => WRONG_VALUES[next++ % WRONG_VALUES.length] ?? 'null');
  for (const [template, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const base = new Base(document, template, operation, fitting);
      const right = { method: method.toUpperCase(), template, path: base.path(), query: base.query() };
      yield* requestsTo(operation, base, () => ({ ...right, body: base.body() }), wrong);
    }
  }
}

function* requestsTo(
  { parameters = [], requestBody }: Operation,
  base: Base,
  right: () => SweptRequest,
  wrong: () => string[],
): Generator<SweptRequest> {
  yield right();
  for (const parameter of parameters) {
    for (const value of wrong())
      yield { ...right(), ...base.address(parameter, encodeURIComponent(asText(value))) };
  }
  for (const where of base.fields()) {
    for (const value of wrong()) yield { ...right(), body: base.body(where)?.replace(PLACE, () => value) };
  }
  for (const body of requestBody ? WRONG_BODIES : []) yield { ...right(), body };
}

/** A wrong value in an address: as text, and not longer than an address may be. */
function asText(value: string): string {
  const text = value.startsWith('"') ? (JSON.parse(value) as string) : value;
  return text.replace(/\p{Cs}/gu, '\ufffd').slice(0, 300);
}

class Base {
  private readonly schema: Schema | undefined;

  constructor(
    private readonly document: Document,
    private readonly template: string,
    private readonly operation: Operation,
    private readonly fitting: Fitting,
  ) {
    this.schema = operation.requestBody?.content['application/json']?.schema;
  }

  path(wrong: Record<string, string> = {}): string {
    return this.template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const kind = this.template.slice('/api/'.length).split('/')[0] ?? '';
      return wrong[name] ?? String(this.fitting[`${kind}/${name}`] ?? this.fitting[name] ?? 1);
    });
  }

  /** With a wrong value for one parameter. */
  address(
    { name, in: place }: { name: string; in: 'path' | 'query' },
    value: string,
  ): { path?: string; query?: string } {
    return place === 'path'
      ? { path: this.path({ [name]: value }) }
      : { query: this.query({ [name]: value }) };
  }

  query(wrong: Record<string, string> = {}): string {
    const told = (this.operation.parameters ?? [])
      .filter(({ in: place, name, required }) => place === 'query' && (required || name in wrong))
      .map(
        ({ name, schema }) =>
          `${name}=${wrong[name] ?? encodeURIComponent(String(this.sample(name, schema)))}`,
      );
    return told.length > 0 ? `?${told.join('&')}` : '';
  }

  /** The right body, with the mark at a place where a wrong value shall be. */
  body(wrong?: Where): string | undefined {
    if (!this.schema) return undefined;
    return JSON.stringify(this.sample('', this.schema, wrong));
  }

  fields(schema = this.schema, at: Where = []): Where[] {
    if (!schema) return [];
    const { type, properties = {}, items } = resolved(schema, this.document);
    if (type === 'array' && items) return [[...at, 0], ...this.fields(items, [...at, 0])];
    return Object.entries(properties).flatMap(([name, of]) => [
      [...at, name],
      ...this.fields(of, [...at, name]),
    ]);
  }

  private sample(name: string, of: Schema, wrong?: Where): unknown {
    if (wrong?.length === 0) return '@wrong@';
    const schema = resolved(of, this.document);
    if (wrong === undefined && name in this.fitting) return this.fitting[name];
    if (schema.type === 'array') return wrong ? [this.sample('', schema.items ?? {}, wrong.slice(1))] : [];
    return schema.properties ? this.object(schema, wrong) : plainSample(schema);
  }

  private object({ properties = {}, required = [] }: Schema, wrong?: Where): object {
    const asked = Object.entries(properties).filter(
      ([name]) => required.includes(name) || name === wrong?.[0],
    );
    return Object.fromEntries(
      asked.map(([name, schema]) => [
        name,
        this.sample(name, schema, name === wrong?.[0] ? wrong.slice(1) : undefined),
      ]),
    );
  }
}

function plainSample({ type, format, pattern, enum: choices, minimum = 1, minLength = 1 }: Schema): unknown {
  if (choices) return choices[0];
  if (type === 'string') {
    const written: Record<string, string> = { date: '2026-09-18', 'date-time': '2026-09-24T09:30:00+08:00' };
    return written[format ?? ''] ?? (pattern ? '100.00' : '甲'.repeat(minLength));
  }
  return { integer: Math.max(1, minimum), number: Math.max(1, minimum), boolean: false, object: {} }[
    type ?? 'object'
  ];
}
