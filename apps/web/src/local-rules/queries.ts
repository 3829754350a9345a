import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';
import { queryClient } from '../api/queries';

export type LocalRule = Shown['LocalRuleView'];

/** Those that hold for the own organ, and those of the organs below it. */
export const localRulesQuery = queryOptions({
  queryKey: ['local-rules'],
  queryFn: () => answerOf(api.GET('/api/local-rules')),
});

/** After one was entered, changed or taken away; the cases follow in the background. */
export async function localRulesChanged(): Promise<void> {
  const ours = new Set(['local-rules', 'law']);
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => ours.has(String(queryKey[0])) });
}
