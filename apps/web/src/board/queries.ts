import { queryOptions } from '@tanstack/react-query';
import { type Day, daysBetween } from '#law';
import { answerOf, api } from '../api/client';

const EVERY_MS = 60_000;
/** What the server looks ahead at most. */
const MOST_DAYS = 366;

export function hearingsBetween(from: Day, to: Day) {
  return queryOptions({
    queryKey: ['hearings', from, to],
    queryFn: () => answerOf(api.GET('/api/hearings', { params: { query: { from, to } } })),
    refetchInterval: EVERY_MS,
  });
}

export const leadersQuery = queryOptions({
  queryKey: ['hearings', 'leaders'],
  queryFn: () => answerOf(api.GET('/api/leaders')),
});

/** What is still to be done up to a day: nothing, where that day is past. */
export function openDeadlinesUntil(to: Day, today: Day) {
  const days = Math.min(Math.max(daysBetween(today, to), 0), MOST_DAYS);
  return queryOptions({
    queryKey: ['deadlines', 'until', days],
    queryFn: () => answerOf(api.GET('/api/deadlines', { params: { query: { days } } })),
    refetchInterval: EVERY_MS,
  });
}
