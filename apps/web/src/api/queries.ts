import { QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { ApiProblem } from './problem';

const A_REFUSAL = 500;
const FRESH_MS = 15_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // A refusal stays one; a server that is just starting may answer the next time.
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < A_REFUSAL),
    },
  },
});

/** Who is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answerOf(api.GET('/api/session')),
  staleTime: Infinity,
});

/** 消息: the first page of the inbox, with the number of unread ones. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox', 'first'],
  queryFn: () => answerOf(api.GET('/api/notifications', { params: { query: { limit: 50 } } })),
  // Heard of as it changes, wherever that can be heard.
  refetchInterval: () => (isInboxLive ? false : UNHEARD_MS),
});
const UNHEARD_MS = 60_000;
let isInboxLive = false;

export function setInboxLive(isLive: boolean): void {
  isInboxLive = isLive;
}

/** How many cases are open: 在办. */
export const openCasesQuery = queryOptions({
  queryKey: ['case-count', 'open'],
  queryFn: async () => (await answerOf(api.GET('/api/cases', { params: { query: OPEN } }))).total,
});
const OPEN = { status: 'OPEN,SUSPENDED', limit: 1 };

/** How many 意见书、建议书、履行事项 are not answered: 未办结. */
export const openFollowUpsQuery = queryOptions({
  queryKey: ['follow-ups', 'count', 'open'],
  queryFn: async () =>
    (await answerOf(api.GET('/api/follow-ups', { params: { query: { limit: 1 } } }))).total,
});

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: () => answerOf(api.GET('/api/users')),
  staleTime: 5 * 60_000,
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => answerOf(api.GET('/api/units')),
  staleTime: 5 * 60_000,
});

/**
 * One case with everything its people see. After a change, put the answer here: `queryClient.setQueryData`.
 * @param seat that of another organ in view; the own one without it.
 */
export function caseQuery(id: number, seat: number | null = null) {
  return queryOptions({
    queryKey: seat === null ? ['case', id] : ['case', id, 'seat', seat],
    queryFn: () =>
      answerOf(
        api.GET('/api/cases/{id}', { params: { path: { id }, query: seat === null ? {} : { seat } } }),
      ),
  });
}

/** After anything about a case was changed: lists, counts, deadlines and hearings are asked again. */
export async function caseworkChanged(): Promise<void> {
  const ours = new Set([
    'case',
    'cases',
    'case-count',
    'follow-ups',
    'deadlines',
    'office-duties',
    'hearings',
    'inbox',
    'statistics',
  ]);
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => ours.has(String(queryKey[0])) });
}
