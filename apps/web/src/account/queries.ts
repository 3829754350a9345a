import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';
import { queryClient } from '../api/queries';

export type OpenSession = Shown['OpenSessionView'];
export type Token = Shown['TokenView'];

export const ownSessionsQuery = queryOptions({
  queryKey: ['access', 'sessions'],
  queryFn: () => answerOf(api.GET('/api/sessions')),
});

export const ownTokensQuery = queryOptions({
  queryKey: ['access', 'tokens'],
  queryFn: () => answerOf(api.GET('/api/tokens')),
});

export const ownPermissionsQuery = queryOptions({
  queryKey: ['access', 'permissions'],
  queryFn: () => answerOf(api.GET('/api/permissions')),
});

export const ownIdentityQuery = queryOptions({
  queryKey: ['access', 'identity'],
  queryFn: () => answerOf(api.GET('/api/session/identity')),
});

export function identityOfQuery(id: number) {
  return queryOptions({
    queryKey: ['access', 'identity', id],
    queryFn: () => answerOf(api.GET('/api/users/{id}/identity', { params: { path: { id } } })),
  });
}

export const ownCalendarQuery = queryOptions({
  queryKey: ['access', 'calendar'],
  queryFn: () => answerOf(api.GET('/api/session/calendar-feed')),
});

export function sessionsOfQuery(id: number) {
  return queryOptions({
    queryKey: ['access', 'sessions', id],
    queryFn: () => answerOf(api.GET('/api/users/{id}/sessions', { params: { path: { id } } })),
  });
}

export function tokensOfQuery(id: number) {
  return queryOptions({
    queryKey: ['access', 'tokens', id],
    queryFn: () => answerOf(api.GET('/api/users/{id}/tokens', { params: { path: { id } } })),
  });
}

export async function accessChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['access'] });
}
