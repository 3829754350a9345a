import { contradictions } from './contract';
import type { Document, Schema } from './sweep/document';

const document = {
  paths: {},
  components: {
    schemas: {
      Organ: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'number' }, name: { type: 'string' } },
      },
    },
  },
} as unknown as Document;

describe('an answer is compared with the document', () => {
  const organ: Schema = { $ref: '#/components/schemas/Organ' };

  it.each<[Schema, unknown]>([
    [organ, { id: 1, name: '本机关' }],
    [{ allOf: [organ], nullable: true }, null],
    [{ type: 'array', items: organ }, [{ id: 1 }]],
    [{ type: 'object', additionalProperties: { type: 'number' } }, { MAINTAINED: 4 }],
    [{ type: 'string', format: 'date' }, '2026-09-18'],
  ])('%j is kept by %j', (schema, value) =>
    expect(contradictions(document, schema, value, 'body')).toEqual([]),
  );

  it.each<[Schema, unknown, string]>([
    [organ, { id: 1, path: '/1/' }, 'body.path is not documented'],
    [organ, { name: '本机关' }, 'body.id is not there'],
    [organ, { id: null }, 'body.id is null'],
    [{ type: 'array', items: organ }, [{ id: '1' }], 'body[0].id is "1", no number'],
    [{ type: 'string', enum: ['OPEN'] }, 'SHUT', 'body is "SHUT", none of its choices'],
    [{ type: 'string', format: 'date' }, '2026-09-18T00:00:00Z', 'body is "2026-09-18T00:00:00Z", no date'],
    [
      { type: 'object', additionalProperties: { type: 'number' } },
      { WON: '4' },
      'body.WON is "4", no number',
    ],
  ])('%j is not kept by %j', (schema, value, fault) =>
    expect(contradictions(document, schema, value, 'body')).toEqual([fault]),
  );
});
