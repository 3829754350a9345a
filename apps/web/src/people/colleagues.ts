import type { Account } from './queries';

/** Who can stand in for somebody: everybody else at work in the same organ, to choose from. */
export function colleaguesOf({ id }: Pick<Account, 'id'>, people: readonly Account[]) {
  return people
    .filter((one) => one.id !== id && !one.disabled)
    .map(({ id: value, displayName: label }) => ({ value, label }));
}
