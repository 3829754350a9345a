import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';
import { queryClient } from '../api/queries';

export type Account = Shown['PersonView'];
export type Unit = Shown['UnitView'];
export type Organ = Shown['OrganInTreeView'];

/** The own organ and those below it, each after the one above it. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: () => answerOf(api.GET('/api/organs')),
});

/** Everybody of an organ, for administrators with those who were disabled. */
export function peopleQuery(organId: number) {
  return queryOptions({
    queryKey: ['colleagues', 'all', organId],
    queryFn: () => answerOf(api.GET('/api/users', { params: { query: { organId, all: 'true' } } })),
  });
}

export function unitsOfQuery(organId: number) {
  return queryOptions({
    queryKey: ['units', organId],
    queryFn: () => answerOf(api.GET('/api/units', { params: { query: { organId } } })),
  });
}

/** 局领导和联系人 of an organ, those who ended among them. */
export function contactsQuery(organId: number) {
  return queryOptions({
    queryKey: ['contacts', organId],
    queryFn: () => answerOf(api.GET('/api/contacts', { params: { query: { organId } } })),
  });
}

/** After an account, a unit or an organ was changed, wherever it is named; it may be one's own. */
export async function peopleChanged(): Promise<void> {
  const ours = new Set(['colleagues', 'contacts', 'units', 'organs', 'session']);
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => ours.has(String(queryKey[0])) });
}
