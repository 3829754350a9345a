import { partyKindOf } from './party-kind';

it.each([
  ['马玉兰', 'NATURAL'],
  ['欧阳文静', 'NATURAL'],
  ['云川惠民超市', 'LEGAL'],
  ['美辰美容院', 'LEGAL'],
  ['云川宏泰药业有限公司', 'LEGAL'],
  ['张家村村民委员会', 'LEGAL'],
])('takes %s for %s', (name, kind) => {
  expect(partyKindOf(name)).toBe(kind);
});
