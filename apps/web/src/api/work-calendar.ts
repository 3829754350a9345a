import { queryOptions, useQuery } from '@tanstack/react-query';
import { STATE_COUNCIL_CALENDAR, WorkCalendar } from '#law';
import { answerOf, api } from './client';

const AN_HOUR_MS = 3_600_000;

const calendarQuery = queryOptions({
  queryKey: ['work-calendar'],
  queryFn: async () => new WorkCalendar(await answerOf(api.GET('/api/law/calendar'))),
  staleTime: AN_HOUR_MS,
  structuralSharing: false,
});

/** The working days that this installation counts with; the years that ship with the pages until it has answered. */
export function useWorkCalendar(): WorkCalendar {
  return useQuery(calendarQuery).data ?? STATE_COUNCIL_CALENDAR;
}
