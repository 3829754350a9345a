import { filterQuery, isFiltered, NO_FILTERS, readAddress, writeAddress } from './list-address';

const read = (search: string) => readAddress(new URLSearchParams(search));

describe('the address of the list', () => {
  it('is the same after it was read', () => {
    const search =
      'view=week&q=惠民&procedure=RECONSIDERATION,FIRST_INSTANCE&officer=3&from=2026-01-01&to=2026-06-30&only=UNCONFIRMED&sort=due&look=12&seat=5';
    expect(writeAddress(read(search)).toString()).toBe(new URLSearchParams(search).toString());
  });

  it('says nothing of what nobody chose', () => {
    expect(writeAddress(read('')).toString()).toBe('');
    expect(isFiltered(read('').filters)).toBe(false);
  });

  it('passes over what makes no sense', () => {
    const { view, filters, sort, look } = read(
      'view=x&procedure=Y,RETRIAL&officer=-1&from=2026-02-30&only=Z&sort=id&look=1e9',
    );
    expect([view, sort, look]).toEqual(['open', null, null]);
    expect(filters).toEqual({ ...NO_FILTERS, procedure: ['RETRIAL'] });
  });

  it('asks the server only for what was chosen', () => {
    expect(filterQuery(read('officer=3&procedure=RETRIAL').filters)).toEqual({
      officerId: 3,
      procedure: 'RETRIAL',
    });
  });
});
