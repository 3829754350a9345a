import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../../api/client';
import { timeText } from '../../ui/dates';

export type LeaderChoice = Shown['LeaderChoiceView'];
export type AppearanceRequest = Shown['AppearanceRequestView'];

export function leaderChoicesQuery(hearingId: number) {
  return queryOptions({
    queryKey: ['hearings', 'leaders', hearingId],
    queryFn: () => answerOf(api.GET('/api/hearings/{id}/leaders', { params: { path: { id: hearingId } } })),
  });
}

export function requestsQuery(hearingId: number) {
  return queryOptions({
    queryKey: ['hearings', 'requests', hearingId],
    queryFn: () =>
      answerOf(api.GET('/api/hearings/{id}/appearance/requests', { params: { path: { id: hearingId } } })),
  });
}

/** 本年出庭 2 次，待出庭 1 次；同半天 10:00 另有开庭 */
export function loadText({ appeared, planned, clashes }: LeaderChoice): string {
  const load = [`本年出庭 ${appeared} 次`, ...(planned > 0 ? [`待出庭 ${planned} 次`] : [])].join('，');
  const clash = clashes.map(timeText).join('、');
  return clash ? `${load}；同半天 ${clash} 另有开庭` : load;
}
