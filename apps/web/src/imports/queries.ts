import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';

export type Import = Shown['ImportView'];
export type ImportRow = Shown['ImportRowView'];
export type RowVerdict = ImportRow['verdict'];

const AGAIN_MS = 1_000;

/** Earlier ones, the newest first. */
export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => answerOf(api.GET('/api/imports')),
});

/** Asked again while it is read or registered. */
export function importQuery(id: number) {
  return queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answerOf(api.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? AGAIN_MS : false),
  });
}

function isUnderWay({ status }: Pick<Import, 'status'>): boolean {
  return status === 'READING' || status === 'COMMITTING';
}

/** @param of what they were read with: another mapping is another list. */
export function rowsQuery({ id, status }: Import, verdict: RowVerdict | undefined) {
  return infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', status, verdict ?? 'all'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/imports/{id}/rows', { params: { path: { id }, query: { verdict, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
}
