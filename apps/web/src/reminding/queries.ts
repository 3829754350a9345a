import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Null: of the own organ; else of a case. */
export function policyQuery(caseId: number | null) {
  return queryOptions({
    queryKey: caseId === null ? ['reminder-policy'] : ['case', caseId, 'reminder-policy'],
    queryFn: () =>
      answerOf(
        caseId === null
          ? api.GET('/api/reminder-policy')
          : api.GET('/api/cases/{id}/reminder-policy', { params: { path: { id: caseId } } }),
      ),
  });
}
