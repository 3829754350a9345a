import { useMutation } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';
import { queryClient } from '../api/queries';
import { importQuery } from './queries';

/** Tells the server what something means; every row is read anew with it. */
export function useAdjusting(id: number) {
  return useMutation({
    mutationFn: (body: Shown['AdjustImportRequest']) =>
      answerOf(api.PUT('/api/imports/{id}', { params: { path: { id } }, body })),
    onSuccess: async (after) => {
      queryClient.setQueryData(importQuery(id).queryKey, after);
      await queryClient.invalidateQueries({ queryKey: ['imports', id, 'rows'] });
    },
  });
}
