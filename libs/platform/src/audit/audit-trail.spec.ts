import { changesBetween, changesOfNew } from './audit-trail';

describe('what changed', () => {
  it('is each field that differs, with its value before and after', () => {
    const before: { note: string | null; place: string; at: Date } = {
      note: null,
      place: '第三法庭',
      at: new Date('2026-09-24T01:30:00Z'),
    };

    expect(
      changesBetween(before, { note: '改', place: '第三法庭', at: new Date('2026-09-24T01:30:00Z') }),
    ).toEqual({ note: [null, '改'] });
  });

  it('does not tell nothing from null, and leaves alone what is not named', () => {
    expect(changesBetween<{ a?: string | null; b?: string }>({ b: '留' }, { a: null })).toEqual({});
  });

  it('is, of a new record, every field that says something', () => {
    expect(changesOfNew({ kind: 'TRIAL', place: null })).toEqual({ kind: [null, 'TRIAL'] });
  });
});
