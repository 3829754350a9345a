import type { Disposition } from './disposition-entry';
import { ENFORCEMENT } from './enforcement';
import { FIRST_INSTANCE } from './first-instance';
import { RECONSIDERATION_2017 } from './reconsideration-2017';
import { RECONSIDERATION_2023 } from './reconsideration-2023';
import { RETRIAL } from './retrial';
import { SECOND_INSTANCE } from './second-instance';

export type { Disposition, DocumentKind } from './disposition-entry';

/** Every disposition the product knows, in the order of the proceedings. */
export const DISPOSITIONS: readonly Disposition[] = [
  ...RECONSIDERATION_2017,
  ...RECONSIDERATION_2023,
  ...FIRST_INSTANCE,
  ...SECOND_INSTANCE,
  ...RETRIAL,
  ...ENFORCEMENT,
];

const byCode = new Map(DISPOSITIONS.map((disposition) => [disposition.code, disposition]));

export function findDisposition(code: string): Disposition | undefined {
  return byCode.get(code);
}

/** @throws RangeError where the law knows no such disposition. */
export function dispositionOf(code: string): Disposition {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`No such disposition: ${code}`);
  return found;
}
