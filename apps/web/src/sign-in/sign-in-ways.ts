import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Whether one can also sign in by 统一身份认证. */
export const signInWaysQuery = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: () => answerOf(api.GET('/api/sign-in-ways')),
  staleTime: Infinity,
});
