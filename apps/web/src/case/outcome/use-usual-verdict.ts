import { useQuery } from '@tanstack/react-query';
import { findDisposition, type Verdict, verdictOf } from '#law';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../record/case-facts';

/** What a disposition usually means for us; 维持原判 and 改判 ask what the case before meant. Null where nothing is counted. */
export function useUsualVerdict(file: CaseFile, disposition: string | null): Verdict | null {
  const { previousCaseId, capacity } = file;
  const before = useQuery({ ...caseQuery(previousCaseId ?? 0), enabled: previousCaseId !== null }).data;
  const code = findDisposition(disposition ?? '')?.code;
  return code ? verdictOf(code, capacity, before?.verdict ?? null) : null;
}
