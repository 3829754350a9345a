import { dateText } from '#law';
import type { Signature } from './lawbook-queries';

/** 已由 ×× 于 ×日 核签 */
export function signatureText({ signedBy, signedOn, remark, isCurrent }: Signature): string {
  const who = `由${signedBy}于${dateText(signedOn)}核签`;
  if (!isCurrent) return `${who}，此后规则有改动，需要重新核签`;
  return `已${who}${remark ? `（${remark}）` : ''}`;
}
