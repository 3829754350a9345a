import { rankDoubt } from './rank-doubt';

it.each([
  ['局长', 'DEPUTY', true],
  ['党组书记、局长', 'DEPUTY', true],
  ['副局长', 'PRINCIPAL', true],
  ['局长', 'PRINCIPAL', false],
  ['副局长', 'DEPUTY', false],
  ['四级调研员', 'OTHER_IN_CHARGE', false],
] as const)('asks about %s as %s: %s', (post, rank, isAsked) => {
  expect(rankDoubt(post, rank) !== null).toBe(isAsked);
});
