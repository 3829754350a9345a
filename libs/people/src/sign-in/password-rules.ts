/**
 * 等级保护 asks for complexity; length makes up for one kind of character. What everybody knows is refused whatever
 * it is made of.
 */
export const PASSWORD_RULES = {
  minLength: 8,
  maxLength: 128,
  /** Of capital letters, small letters, digits and other characters. */
  kinds: 3,
  /** From this length on, fewer kinds will do. */
  longFrom: 12,
  kindsWhenLong: 2,
} as const;

export const PASSWORD_SENTENCE =
  `密码 ${PASSWORD_RULES.minLength} 到 ${PASSWORD_RULES.maxLength} 个字符，` +
  `大写字母、小写字母、数字、其他符号四类中至少有三类（${PASSWORD_RULES.longFrom} 个字符以上的有两类即可），` +
  '不能是用户名加数字或者符号，不能是常见密码';

/** Without case, and with the usual exchanges undone: P@ssw0rd is password. */
const COMMON = [
  'password',
  'passwd',
  'admin',
  'administrator',
  'root',
  'welcome',
  'letmein',
  'iloveyou',
  'woaini',
  'dragon',
  'monkey',
  'sunshine',
  'princess',
  'football',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'asdfghjkl',
  'zxcvbn',
  'zxcvbnm',
  'abc',
  'abcd',
  'abcdef',
  'aa',
  'qq',
  'qaz',
  'wsx',
  'qazwsx',
  'test',
  'user',
  'guest',
  'mima',
  'anqi',
];
const KEYBOARD = ['1qaz2wsx3edc4rfv', 'qazwsxedcrfv', '1q2w3e4r5t6y7u8i', 'zaq12wsx'];

/** @returns what is wrong with it, for the person who chose it; null where nothing is. */
export function passwordProblem(password: string, username: string): string | null {
  const { minLength, maxLength, kinds, longFrom, kindsWhenLong } = PASSWORD_RULES;
  if (password.length < minLength || password.length > maxLength) {
    return `密码应为 ${minLength} 到 ${maxLength} 个字符`;
  }
  const name = username.toLowerCase();
  if (isOnly(password.toLowerCase(), name)) return '密码不能是用户名加数字或者符号，请换一个';
  if (isCommon(password)) return '这个密码太常见，容易被猜中，请换一个';
  if (kindsIn(password) < (password.length >= longFrom ? kindsWhenLong : kinds)) return PASSWORD_SENTENCE;
  return null;
}

function kindsIn(password: string): number {
  return [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const shifted = lower.replace(/[!@#$%^&*()]/g, (sign) => String('!@#$%^&*()'.indexOf(sign) + 1).slice(-1));
  if (KEYBOARD.some((run) => run.includes(lower) || run.includes(shifted))) return true;
  if (new Set(lower).size <= 2) return true;
  const letters = lower
    .replace(/[@4]/g, 'a')
    .replace(/0/g, 'o')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e')
    .replace(/[$5]/g, 's');
  // A common word with nothing but digits and signs around it: Admin@123, abc123456, passw0rd!
  return COMMON.some((word) => isOnly(lower, word) || isOnly(letters, word));
}

/** Whether a password is that word with digits and signs around it, or little else around a long one. */
function isOnly(password: string, word: string): boolean {
  const at = word === '' ? -1 : password.indexOf(word);
  if (at < 0) return false;
  const rest = password.slice(0, at) + password.slice(at + word.length);
  return /^[\d\W_]*$/.test(rest) || (word.length >= 6 && rest.length <= 4);
}
