import { day } from '../day';
import { mustLeaderAttend } from './must-attend';

it('knows classes of cases only since 2020-07-01 (法释〔2020〕3号第四条、第十五条)', () => {
  const trial = { courtNotice: false, matter: '食品安全' };
  expect(mustLeaderAttend({ ...trial, heldOn: day('2020-06-30') })).toBe(false);
  expect(mustLeaderAttend({ ...trial, heldOn: day('2020-07-01') })).toBe(true);
  expect(mustLeaderAttend({ ...trial, heldOn: day('2019-03-04'), courtNotice: true })).toBe(true);
});
