import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

const STILL_RUNNING_MS = 1_000;

/** 放假安排 of every known year, this one and the next. */
export const calendarYearsQuery = queryOptions({
  queryKey: ['law', 'calendar'],
  queryFn: () => answerOf(api.GET('/api/law/calendar')),
});

/** How far a recomputation has come; asked again until it has ended. */
export function recomputationQuery(id: number) {
  return queryOptions({
    queryKey: ['job', id],
    queryFn: () => answerOf(api.GET('/api/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && ['DONE', 'FAILED'].includes(state.data.state) ? false : STILL_RUNNING_MS,
  });
}

/** Which deadlines it moved, the first thousand. */
export function movesQuery(id: number) {
  return queryOptions({
    queryKey: ['job', id, 'moves'],
    queryFn: () => answerOf(api.GET('/api/jobs/{id}/moves', { params: { path: { id } } })),
  });
}
