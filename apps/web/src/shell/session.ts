import { useSuspenseQuery } from '@tanstack/react-query';
import type { Shown } from '../api/client';
import { sessionQuery } from '../api/queries';

export type Person = Shown['SessionView'];

/** Who is signed in; inside the shell there is always someone. */
export function usePerson(): Person {
  return useSuspenseQuery(sessionQuery).data;
}
