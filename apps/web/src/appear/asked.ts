import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';

export type Asked = Shown['AskedView'];
export type Answer = Shown['AnswerRequest'];

/** Where a request is read and answered: by its link, or at the desk of the account. */
export type Source = { by: 'link'; token: string } | { by: 'desk'; id: number };

export function askedQuery(source: Source) {
  return queryOptions({
    queryKey: ['asked', source],
    queryFn: () =>
      answerOf(
        source.by === 'link'
          ? api.GET('/api/links/{token}', { params: { path: { token: source.token } } })
          : api.GET('/api/appearance-requests/{id}', { params: { path: { id: source.id } } }),
      ),
    retry: false,
  });
}

/** What waits for the signed-in person's answer. */
export const askedOfMeQuery = queryOptions({
  queryKey: ['asked', 'mine'],
  queryFn: () => answerOf(api.GET('/api/appearance-requests')),
});

export function giveAnswer(source: Source, body: Answer) {
  return answerOf(
    source.by === 'link'
      ? api.POST('/api/links/{token}', { params: { path: { token: source.token } }, body })
      : api.POST('/api/appearance-requests/{id}', { params: { path: { id: source.id } }, body }),
  );
}
