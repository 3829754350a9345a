import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** What passwords are held to, in one sentence, to be told before one is chosen. */
export const passwordRulesQuery = queryOptions({
  queryKey: ['password-rules'],
  queryFn: () => answerOf(api.GET('/api/password-rules')),
  staleTime: Infinity,
});
