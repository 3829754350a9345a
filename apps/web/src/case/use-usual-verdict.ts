import { useQuery } from '@tanstack/react-query';
import { type Verdict, verdictOf } from '#law';
import { caseQuery } from '../api/queries';
import type { CaseFile } from './case-facts';

/** What a disposition usually means for us; 维持原判 and 改判 ask what the case before meant. Null where nothing is counted. */
export function useUsualVerdict(file: CaseFile, disposition: string | null): Verdict | null {
  const { previousCaseId, capacity } = file;
  const before = useQuery({ ...caseQuery(previousCaseId ?? 0), enabled: previousCaseId !== null }).data;
  return disposition === null ? null : verdictOf(disposition, capacity, before?.verdict ?? null);
}
