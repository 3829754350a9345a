import { DISPOSITIONS, type Disposition, type DispositionCode, type Procedure, type Result } from '#law';
import { isBlank, squeezed } from './plain';

/** What an outcome's word means. Without a code the result alone is told, as 驳回 may be of the suit or of the claims. */
export interface Meaning {
  result: Result;
  codes: readonly DispositionCode[];
}

export type OutcomeWord = 'PENDING' | 'UNKNOWN' | Meaning;

const PENDING =
  /^(?:正在|尚在)?(?:未(?:审)?[办审]?结|审理中|办理中|审查中|在审|在办|(?:正在)?(?:审理|办理|审查)|中止|已?中止审理|未结案)$/;

type Rule = [says: RegExp, result: Result, ...codes: DispositionCode[]];

/** The first that is found. Short forms that leave a doubt, as 驳诉, are for a person to explain once. */
const RULES: readonly Rule[] = [
  [/不准予?(?:强制)?执行/, 'NOT_ENFORCED', 'FS-BZY'],
  [/准予(?:强制)?执行/, 'ENFORCED', 'FS-ZY'],
  [/不予立案/, 'NOT_ACCEPTED', 'Y1-BYLA'],
  [/不予受理/, 'NOT_ACCEPTED', 'F17-BYSL', 'F23-BYSL', 'FS-BYSL'],
  [/视为放弃/, 'NOT_ACCEPTED', 'F17-FQ', 'F23-FQ'],
  [/和解/, 'SETTLED', 'F17-ZZ-HJ', 'F23-ZZ-HJ'],
  [/调解/, 'MEDIATED', 'F17-TJ', 'F23-TJ', 'Y1-TJ', 'Y2-TJ'],
  [/按(?:自动)?撤(?:诉|回上诉|回起诉|回再审申请)处理/, 'WITHDRAWN', 'Y1-ACS', 'Y2-ACHSS', 'ZS-ACH'],
  [/撤回|撤诉/, 'WITHDRAWN', 'F17-ZZ-CH', 'F23-ZZ-CH', 'Y1-CS', 'Y2-CHSS', 'ZS-CH'],
  [/驳回(?:.{0,10})再审申请/, 'MAINTAINED', 'ZS-BH'],
  [/驳回上诉|维持(?:一审)?原[判裁]/, 'MAINTAINED', 'Y2-WC'],
  [/发回重审/, 'REMANDED', 'Y2-FH', 'ZS-FH'],
  [/指令(?:再审|立案|继续审理)|提审/, 'REMANDED', 'Y2-ZLLA', 'ZS-CD'],
  [/改判/, 'CHANGED', 'Y2-GP', 'ZS-GP'],
  [/^(?:行政)?(?:裁定)?驳回(?:原告的?)?起诉$/, 'DISMISSED', 'Y1-BHQS', 'Y2-BHQS'],
  [/^(?:判决)?驳回(?:原告的?)?(?:全部)?(?:诉讼|诉)?请求$/, 'DISMISSED', 'Y1-BHSQ', 'F17-BH', 'F23-BH-QQ'],
  [/^(?:决定)?驳回(?:行政)?(?:复议)?请求$/, 'DISMISSED', 'F17-BH', 'F23-BH-QQ'],
  [/^(?:决定)?驳回(?:行政)?(?:复议)?申请$/, 'DISMISSED', 'F17-BH', 'F23-BH-SQ'],
  [/^驳回$/, 'DISMISSED', 'F17-BH'],
  [/驳回/, 'DISMISSED'],
  [/确认.*无效/, 'CONFIRMED_INVALID', 'Y1-QRWX', 'F23-QRWX'],
  [/确认.*违法/, 'CONFIRMED_ILLEGAL', 'F17-QRWF'],
  [/撤销.*重(?:新|作)/, 'REVOKED', 'F17-CX', 'F23-CX-CZ', 'Y1-CX-CZ'],
  [/部分撤销/, 'REVOKED', 'F17-CX', 'F23-BFCX', 'Y1-BFCX'],
  [/撤销/, 'REVOKED', 'F17-CX', 'F23-CX', 'Y1-CX'],
  [/变更/, 'CHANGED', 'F17-BG', 'F23-BG', 'Y1-BG'],
  [
    /(?:责令|判决|限期).*(?:履行|履责|答复|处理)|^履行(?:法定职责)?$/,
    'ORDERED_TO_PERFORM',
    'F17-LX',
    'F23-LX',
    'Y1-LX',
  ],
  [/给付/, 'ORDERED_TO_PERFORM', 'Y1-JF'],
  [
    /^(?:予以|决定)?维持(?:原?(?:具体)?行政行为|原?(?:行政)?(?:处罚)?决定)?$/,
    'MAINTAINED',
    'F17-WC',
    'F23-WC',
  ],
  [/维持/, 'MAINTAINED', 'F17-WC', 'F23-WC'],
  [/移送|转送|移交/, 'TRANSFERRED', 'F17-ZS', 'Y1-YS'],
  [/终止|终结/, 'TERMINATED', 'Y1-ZJ', 'ZS-ZJ'],
];

/** @param taught what the office said of words before, by the word as `wordOf` gives it. */
export function readOutcome(typed: string, taught: Readonly<Record<string, Result>>): OutcomeWord {
  const word = wordOf(typed);
  if (isBlank(word) || PENDING.test(word)) return 'PENDING';
  const result = Object.hasOwn(taught, word) ? taught[word] : undefined;
  if (result) return { result, codes: [] };
  const named = DISPOSITIONS.filter(({ name }) => wordOf(name) === word);
  const results = new Set(named.map((one) => one.result));
  const [only, another] = results;
  if (only && !another) return { result: only, codes: named.map(({ code }) => code) };
  const rule = RULES.find(([says]) => says.test(word));
  if (!rule) return 'UNKNOWN';
  const [, known, ...codes] = rule;
  return { result: known, codes };
}

/** One spelling of a word: without blanks, brackets or full stops. */
export function wordOf(typed: string): string {
  return squeezed(typed).replace(/[。.]+$/, '');
}

/**
 * The code of the list that fits the case; where the word leaves several open, the result alone.
 * @param fits whether a case of this procedure and law version can end so
 */
export function dispositionFor(
  { result, codes }: Meaning,
  procedure: Procedure,
  fits: (disposition: Disposition) => boolean,
): DispositionCode | Result {
  const open = DISPOSITIONS.filter(
    (one) => one.result === result && one.procedures.includes(procedure) && fits(one),
  );
  const named = open.filter(({ code }) => codes.includes(code));
  const [only, another] = named.length > 0 ? named : open;
  return only && !another ? only.code : result;
}
