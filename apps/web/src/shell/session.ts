import { useSuspenseQuery } from '@tanstack/react-query';
import type { Shown } from '../api/client';
import { sessionQuery } from '../api/queries';

export type Person = Shown['SessionView'];
export type Permission = Person['permissions'][number];

/** Who is signed in; inside the shell there is always someone. */
export function usePerson(): Person {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether the server would let the person do it: what it would not is not offered. */
export function useMay(): (...any: readonly Permission[]) => boolean {
  const { permissions } = usePerson();
  return (...any) => any.some((permission) => permissions.includes(permission));
}
