import type { Party } from '../record/party.entity';

const SHOWN_LENGTH = 150;

/** 申请人（原告） as a list shows them: 张某; 张某、李某; 张某等3人. Null where none is known. */
export function applicantsOf(parties: readonly Pick<Party, 'role' | 'name'>[]): string | null {
  const names = parties.filter(({ role }) => role === 'APPLICANT').map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return null;
  const text = names.length > 2 ? `${first}等${names.length}人` : names.join('、');
  return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH - 1)}…`;
}
