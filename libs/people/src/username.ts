import { InvalidInput } from '#platform';

const LONGEST = 60;

/** As it is compared, to the letter: full-width letters are those of the keyboard, and case counts. */
export function usernameOf(typed: string): string {
  return typed.normalize('NFKC').trim().slice(0, LONGEST);
}

/**
 * A name for a new account. One character may become several, as ㌀ does, and only then is it measured.
 * @throws InvalidInput
 */
export function newUsername(typed: string): { username: string; usernameKey: string } {
  const username = typed.normalize('NFKC').trim();
  const usernameKey = username.toLowerCase();
  const refuse = (message: string) => new InvalidInput([{ field: 'username', message }]);
  if (username === '') throw refuse('请填用户名');
  if (username.length > LONGEST || usernameKey.length > LONGEST) {
    throw refuse(`用户名最长 ${LONGEST} 字，换算为常用字符后超出，请缩短`);
  }
  if (/[\s\u0000-\u001f]/.test(username)) throw refuse('用户名中不能有空格');
  return { username, usernameKey };
}
