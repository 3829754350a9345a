import { passwordProblem } from './password-rules';

describe('a password', () => {
  it.each([
    ['12345678'],
    ['00000000'],
    ['password'],
    ['P@ssw0rd'],
    ['Passw0rd!'],
    ['Admin@123'],
    ['Abc123456!'],
    ['Abcd@1234'],
    ['1qaz@WSX'],
    ['!QAZ2wsx'],
    ['Qwerty@123'],
    ['aaaaaaaaaaaa!'.replace('!', 'a')],
    ['lowercase'],
    ['ZhangSan@2026'],
    ['Short1!'],
    ['x'.repeat(129)],
  ])('%s is refused', (password) => expect(passwordProblem(password, 'ZhangSan')).toMatch(/[一-龥]/));

  it.each([['Yun-chuan7'], ['a-long-password'], ['云川2026年开庭K'], ['qinghe and 3 geese']])(
    '%s will do',
    (password) => expect(passwordProblem(password, 'zhangsan')).toBeNull(),
  );
});
