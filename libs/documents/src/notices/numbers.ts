import { procedureOfCaseNo } from '#law';
import type { FoundNumber } from './found-number';
import { type NoticeKind, RECONSIDERATIONS } from './kind';
import type { Reading } from './reading';

/** How far below the title the paper's own number stands. */
const NEAR_TITLE = 60;

/** 案号 of the case, the paper's own number where that is another, and the number of the case below. */
export function readNumbers(reading: Reading): void {
  const { kind, title, numbers } = reading;
  const own = numbers.find(({ from }) => from >= title.to && from - title.to < NEAR_TITLE);
  const of = numberOfCase(reading, own);
  if (of) reading.take('caseNo', of.no, of);
  if (own && own.no !== of?.no && (of ?? isAboutACase(kind))) reading.take('documentNo', own.no, own);
  const below = of && numberBelow(reading, of);
  if (below) reading.take('previousCaseNo', below.no, below);
  readProcedure(reading);
}

/** These speak of a case and are none themselves. */
function isAboutACase(kind: NoticeKind): boolean {
  return kind === '司法建议书' || kind === '行政复议意见书';
}

function numberOfCase(reading: Reading, own: FoundNumber | undefined): FoundNumber | undefined {
  const { kind, numbers } = reading;
  const told = numberToldAsCaseNo(reading);
  if (!isAboutACase(kind)) return told ?? own;
  return told ?? numbers.find((number) => number !== own && isCaseNo(number, kind));
}

/** 「案号为…」. */
function numberToldAsCaseNo({ text, numbers }: Reading): FoundNumber | undefined {
  const match = /(?:案号|案件编号)(?:为|是)?:?/.exec(text);
  if (!match) return undefined;
  const after = match.index + match[0].length;
  return numbers.find(({ from }) => from >= after && from - after < 3);
}

function isCaseNo({ kind, organ }: FoundNumber, of: NoticeKind): boolean {
  return of === '司法建议书'
    ? kind === 'COURT' && /[初终再申]$/.test(organ)
    : kind === 'DOCUMENT' && /复/.test(organ);
}

/** Of an appeal: until it has a number of its own it is sent under that of the first instance. */
function numberBelow({ kind, numbers }: Reading, of: FoundNumber): FoundNumber | undefined {
  if (kind === '上诉状副本送达') return of.kind === 'COURT' ? of : undefined;
  if (!of.organ.endsWith('终')) return undefined;
  return numbers.find(({ kind: by, no, organ }) => by === 'COURT' && no !== of.no && organ.endsWith('初'));
}

function readProcedure({ kind, paper }: Reading): void {
  if (RECONSIDERATIONS.includes(kind)) paper.procedure = 'RECONSIDERATION';
  else if (kind === '上诉状副本送达') paper.procedure = 'SECOND_INSTANCE';
  else paper.procedure = procedureOfCaseNo(paper.caseNo ?? '') ?? undefined;
  if (!paper.procedure) delete paper.procedure;
}
