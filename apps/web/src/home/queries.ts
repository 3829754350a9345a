import { queryOptions } from '@tanstack/react-query';
import { addDays, type Day } from '#law';
import { answerOf, api } from '../api/client';

/** How far the start page looks ahead: the three weeks of its strip. */
const DAYS_AHEAD = 20;
const EVERY_MS = 60_000;

export function deadlinesQuery(officerId: number | undefined) {
  return queryOptions({
    queryKey: ['deadlines', officerId ?? 'all'],
    queryFn: () =>
      answerOf(api.GET('/api/deadlines', { params: { query: { days: DAYS_AHEAD, officerId } } })),
    refetchInterval: EVERY_MS,
  });
}

export function hearingsQuery(today: Day) {
  const to = addDays(today, DAYS_AHEAD);
  return queryOptions({
    queryKey: ['hearings', today, to],
    queryFn: () => answerOf(api.GET('/api/hearings', { params: { query: { from: today, to } } })),
    refetchInterval: EVERY_MS,
  });
}

/** How many cases there are at all. */
export const anyCaseQuery = queryOptions({
  queryKey: ['case-count', 'any'],
  queryFn: async () => (await answerOf(api.GET('/api/cases', { params: { query: { limit: 1 } } }))).total,
});

export type Trait = 'WITHOUT_DEADLINE' | 'WITHOUT_SERVICE' | 'QUIET';

export function traitCountQuery(only: Trait) {
  return queryOptions({
    queryKey: ['case-count', only],
    queryFn: async () => {
      const query = { only, limit: 1 };
      return (await answerOf(api.GET('/api/cases', { params: { query } }))).total;
    },
  });
}
