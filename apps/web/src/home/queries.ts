import { queryOptions } from '@tanstack/react-query';
import { addDays, type Day } from '#law';
import { answerOf, api } from '../api/client';
import { serverNow } from '../api/server-clock';
import { isUnrecorded } from './unrecorded';

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

/** 机关定期事项 whose last day lies in the span. */
export function officeDutiesQuery(span: { from: Day; to: Day }) {
  return queryOptions({
    queryKey: ['office-duties', span],
    queryFn: () => answerOf(api.GET('/api/office-duties', { params: { query: span } })),
    refetchInterval: EVERY_MS,
  });
}

/** How long a hearing that nobody recorded is asked about. */
const DAYS_BACK = 30;

/** Those of the last days whose hour is past and of which nobody has said what came of them. */
export function unrecordedHearingsQuery(today: Day) {
  const from = addDays(today, -DAYS_BACK);
  return queryOptions({
    queryKey: ['hearings', from, today],
    queryFn: () => answerOf(api.GET('/api/hearings', { params: { query: { from, to: today } } })),
    select: (hearings) => hearings.filter((hearing) => isUnrecorded(hearing, serverNow())),
    refetchInterval: EVERY_MS,
  });
}

/** How many cases there are at all. */
export const anyCaseQuery = queryOptions({
  queryKey: ['case-count', 'any'],
  queryFn: async () => (await answerOf(api.GET('/api/cases', { params: { query: { limit: 1 } } }))).total,
});

export type Trait = 'WITHOUT_DEADLINE' | 'WITHOUT_SERVICE' | 'ENTERED_LATE' | 'UNCONFIRMED';

/** How many judgments are asked about at once. */
const JUDGMENTS_ASKED = 5;

/** Judgments whose time to appeal has run out, and of which nobody has said that they took effect. */
export const awaitingEffectQuery = queryOptions({
  queryKey: ['case-count', 'AWAITING_EFFECT', 'cases'],
  queryFn: () =>
    answerOf(
      api.GET('/api/cases', { params: { query: { only: 'AWAITING_EFFECT', limit: JUDGMENTS_ASKED } } }),
    ),
});

/** 是否上诉: proposed and not yet decided. */
export const awaitingApprovalQuery = queryOptions({
  queryKey: ['case-count', 'AWAITING_APPROVAL'],
  queryFn: () =>
    answerOf(api.GET('/api/cases', { params: { query: { only: 'AWAITING_APPROVAL' as const, limit: 20 } } })),
  refetchInterval: EVERY_MS,
});

/** How many untouched cases are asked about at once. */
const UNTOUCHED_ASKED = 5;

/** Of the officer himself: the desk of a whole office asks by a count. */
export function unconfirmedQuery(officerId: number) {
  const query = { only: 'UNCONFIRMED' as const, officerId, limit: UNTOUCHED_ASKED };
  return queryOptions({
    queryKey: ['case-count', 'UNCONFIRMED', officerId],
    queryFn: () => answerOf(api.GET('/api/cases', { params: { query } })),
  });
}

export function traitCountQuery(only: Trait) {
  return queryOptions({
    queryKey: ['case-count', only],
    queryFn: async () => {
      const query = { only, limit: 1 };
      return (await answerOf(api.GET('/api/cases', { params: { query } }))).total;
    },
  });
}
