import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';

const STILL_RUNNING_MS = 1_000;

/** 放假安排 of every known year, this one and the next. */
export const calendarYearsQuery = queryOptions({
  queryKey: ['law', 'calendar'],
  queryFn: () => answerOf(api.GET('/api/law/calendar')),
});

/** 重新计算, the newest first; asked again until that has ended. Refused to all but who may cause one. */
export const recomputationsQuery = queryOptions({
  queryKey: ['law', 'recomputations'],
  queryFn: () => answerOf(api.GET('/api/jobs', { params: { query: { kind: 'RECOMPUTE_DEADLINES' } } })),
  refetchInterval: ({ state: { data } }) => (data?.[0] && isUnderWay(data[0]) ? STILL_RUNNING_MS : false),
});

export function isUnderWay({ state }: Shown['JobView']): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/** Which deadlines it moved, the first thousand. */
export function movesQuery(id: number) {
  return queryOptions({
    queryKey: ['job', id, 'moves'],
    queryFn: () => answerOf(api.GET('/api/jobs/{id}/moves', { params: { path: { id } } })),
  });
}
