import { CASES } from './cases.fixture';
import { deadlinesOf } from './told.fixture';

describe('a whole case, counted by hand', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, { facts, deadlines }) => {
    expect(deadlinesOf(facts)).toEqual(deadlines);
  });
});
