import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';

/** Everybody of the own organ, with those who were disabled. */
export const peopleQuery = queryOptions({
  queryKey: ['colleagues', 'all'],
  queryFn: () => answerOf(api.GET('/api/users', { params: { query: { all: 'true' } } })),
});

/** After an account or a 机构 was changed, wherever it is named. */
export async function peopleChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['colleagues'] });
  await queryClient.invalidateQueries({ queryKey: ['units'] });
}
