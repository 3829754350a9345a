import { queryOptions, useQuery } from '@tanstack/react-query';
import { type CalendarYear, STATE_COUNCIL_CALENDAR, WorkCalendar } from '#law';
import { answerOf, api } from './client';

const AN_HOUR_MS = 3_600_000;

const calendarQuery = queryOptions({
  queryKey: ['law', 'calendar', 'days'],
  queryFn: async () => new WorkCalendar(settled(await askYears())),
  staleTime: AN_HOUR_MS,
  structuralSharing: false,
});

/** The working days that this installation counts with; the years that ship with the pages until it has answered. */
export function useWorkCalendar(): WorkCalendar {
  return useQuery(calendarQuery).data ?? STATE_COUNCIL_CALENDAR;
}

function askYears() {
  return answerOf(api.GET('/api/law/calendar'));
}

/** A year that is not announced is left to the calendar, which estimates it and says so. */
function settled(years: Awaited<ReturnType<typeof askYears>>): CalendarYear[] {
  return years.flatMap(({ source, ...year }) => (year.settled && source ? [{ ...year, source }] : []));
}
