import { type Result, RESULTS } from '../vocabulary';
import type { DispositionEntry } from './disposition-entry';
import { ENFORCEMENT } from './enforcement';
import { FIRST_INSTANCE } from './first-instance';
import { RECONSIDERATION_2017 } from './reconsideration-2017';
import { RECONSIDERATION_2023 } from './reconsideration-2023';
import { RETRIAL } from './retrial';
import { SECOND_INSTANCE } from './second-instance';

export type { DocumentKind } from './disposition-entry';

const ALL = [
  ...RECONSIDERATION_2017,
  ...RECONSIDERATION_2023,
  ...FIRST_INSTANCE,
  ...SECOND_INSTANCE,
  ...RETRIAL,
  ...ENFORCEMENT,
] as const;

/** The code of a disposition, as it is stored with every outcome. */
export type DispositionCode = (typeof ALL)[number]['code'];
export type Disposition = DispositionEntry<DispositionCode>;

/** How a case ended: an old register may tell the result and no more. */
export type Ending = DispositionCode | Result;

/** Every disposition the product knows, in the order of the proceedings. */
export const DISPOSITIONS: readonly Disposition[] = ALL;

const byCode = new Map<string, Disposition>(
  DISPOSITIONS.map((disposition) => [disposition.code, disposition]),
);

/** For a code that was read from a request. */
export function findDisposition(code: string): Disposition | undefined {
  return byCode.get(code);
}

/** What statistics count the ending under; null for an order beside a disposition. */
export function resultOf(ending: Ending): Result | null {
  return isResult(ending) ? ending : dispositionOf(ending).result;
}

export function isResult(ending: string): ending is Result {
  return Object.hasOwn(RESULTS, ending);
}

export function dispositionOf(code: DispositionCode): Disposition {
  return byCode.get(code) as Disposition;
}
