import type { LeaderRank } from '../vocabulary';

const DEPUTY = /^(副|党组副)|副(局长|厅长|主任|市长|县长|区长|镇长|乡长|处长|主席)/;
const PRINCIPAL = /(局长|厅长|主任|市长|县长|区长|镇长|乡长|主席)$/;

/** A question where post and rank do not go together: 局长 entered as 副职, 副局长 as 正职. */
export function rankDoubt(post: string, rank: LeaderRank): string | null {
  const plain = post.trim();
  if (DEPUTY.test(plain)) return rank === 'PRINCIPAL' ? `“${plain}”一般是副职，请核对职级` : null;
  return PRINCIPAL.test(plain) && rank === 'DEPUTY' ? `“${plain}”一般是正职，请核对职级` : null;
}
