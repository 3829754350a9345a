import type { Erratum, KnownSignature } from '#casework';
import type { Day } from '#law';
import { isoInShanghai } from '#platform';
import { Shown } from '../http/shown';

const nullable = true;

/** 核签 of one rule. */
export class RuleSignatureView {
  @Shown('text') periodId: string;
  @Shown('text') signedBy: string;
  @Shown('day') signedOn: Day;
  @Shown('text', { nullable }) remark: string | null;
  /** False where the rule has changed since it was signed: it asks for a new signature. */
  @Shown('flag') isCurrent: boolean;
}

export function signatureViewOf(signature: KnownSignature): RuleSignatureView {
  const { periodId, signedBy, signedOn, remark, isCurrent } = signature;
  return { periodId, signedBy, signedOn, remark, isCurrent };
}

export class ErratumView {
  @Shown('number') id: number;
  @Shown('text', { nullable }) periodId: string | null;
  @Shown('text', { nullable }) article: string | null;
  @Shown('text') problem: string;
  @Shown('text', { nullable }) example: string | null;
  @Shown('text') reporterName: string;
  @Shown('instant') reportedAt: string;
  @Shown('text', { nullable }) answer: string | null;
  @Shown('text', { nullable }) answeredBy: string | null;
  @Shown('instant', { nullable }) answeredAt: string | null;
  @Shown('flag') closed: boolean;
  @Shown('number') version: number;
}

export function erratumViewOf(erratum: Erratum): ErratumView {
  const { id, periodId, article, problem, example, reporterName, answer, answeredBy, version } = erratum;
  return {
    ...{ id, periodId, article, problem, example, reporterName, answer, answeredBy, version },
    reportedAt: isoInShanghai(erratum.reportedAt),
    answeredAt: erratum.answeredAt && isoInShanghai(erratum.answeredAt),
    closed: erratum.closedAt !== null,
  };
}
