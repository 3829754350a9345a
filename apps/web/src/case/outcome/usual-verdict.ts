import { useQuery } from '@tanstack/react-query';
import { findDisposition, usualVerdict, type Verdict, type VerdictSetting } from '#law';
import { caseQuery } from '../../api/queries';
import type { CaseFile } from '../record/case-facts';
import type { OutcomeValues } from './outcome-values';

/** 维持原判 asks what the case before meant for us. */
export function useCaseBefore({ previousCaseId }: CaseFile): VerdictSetting['before'] {
  return useQuery({ ...caseQuery(previousCaseId ?? 0), enabled: previousCaseId !== null }).data ?? null;
}

/** `ASKED` where the form has to ask, null where nothing is counted or nothing is chosen yet. */
export function usualVerdictIn(
  { disposition, orders }: Pick<OutcomeValues, 'disposition' | 'orders'>,
  { capacity, defendantForm }: Pick<CaseFile, 'capacity' | 'defendantForm'>,
  before: VerdictSetting['before'],
): Verdict | 'ASKED' | null {
  const code = findDisposition(disposition ?? '')?.code;
  return code ? usualVerdict(code, { capacity, defendantForm, before, orders }) : null;
}
