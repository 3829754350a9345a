import type { Day, Disposition } from '#law';
import { day } from '#law';

type DispositionCode = Disposition['code'];

/** The first rule whose `says` is found, and whose `not` is not, names the code; null where that leaves a doubt. */
interface Rule {
  says: RegExp;
  not?: RegExp;
  is: DispositionCode | null;
}

const ANEW = /责令.{0,160}(?:重新|另行)/;
const IN_PART = /撤销[^。;]{0,80}第.{1,10}项|部分/;

const FIRST_INSTANCE: readonly Rule[] = [
  { says: /^准许?予?.{0,200}撤回(?:对.{0,60})?(?:的)?起诉/, is: 'Y1-CS' },
  { says: /按(?:自动)?撤(?:诉|回起诉)处理/, is: 'Y1-ACS' },
  { says: /驳回.{0,200}的起诉/, is: 'Y1-BHQS' },
  { says: /^驳回.{0,200}的?(?:全部)?诉讼请求。?$/, is: 'Y1-BHSQ' },
  { says: /不予立案。?$/, not: /撤销/, is: 'Y1-BYLA' },
  { says: /终结诉讼/, is: 'Y1-ZJ' },
  // Of a review organ's decision beside the act, which goes under depends on the whole judgment.
  { says: /复议决定/, is: null },
  { says: /撤销.*(?:确认|变更)|(?:确认|变更).*撤销/, is: null },
  { says: new RegExp(`撤销.*${ANEW.source}`), is: 'Y1-CX-CZ' },
  { says: IN_PART, is: 'Y1-BFCX' },
  { says: /撤销/, is: 'Y1-CX' },
  { says: /确认.{0,160}无效/, is: 'Y1-QRWX' },
  { says: /^(?:一、)?变更|变更为/, is: 'Y1-BG' },
  { says: /责令.{0,200}(?:履行|作出|答复|处理)/, not: /确认/, is: 'Y1-LX' },
];
const SECOND_INSTANCE: readonly Rule[] = [
  { says: /^驳回上诉,?维持原(?:判|判决|裁定|审判决|审裁定|审裁判)。?$/, is: 'Y2-WC' },
  { says: /准许?予?.{0,200}撤回上诉/, is: 'Y2-CHSS' },
  { says: /发回.{0,60}(?:重审|重新审理|重新审判)/, is: 'Y2-FH' },
  { says: /撤销.{0,120}裁定.{0,200}(?:继续审理|立案)/, is: 'Y2-ZLLA' },
];
const RETRIAL_REVIEW: readonly Rule[] = [
  { says: /^驳回.{0,200}再审申请/, is: 'ZS-BH' },
  { says: /准许?予?.{0,200}撤回再审申请/, is: 'ZS-CH' },
];
const RULES_OF_2023: readonly Rule[] = [
  { says: /终止/, is: null },
  { says: /^(?:一、)?维持/, not: /撤销|变更|确认/, is: 'F23-WC' },
  { says: /^驳回.{0,160}(?:的)?(?:行政)?复议请求/, is: 'F23-BH-QQ' },
  { says: /^驳回.{0,160}(?:的)?行政复议申请/, is: 'F23-BH-SQ' },
  { says: /撤销.*(?:确认|变更)|(?:确认|变更).*撤销/, is: null },
  { says: new RegExp(`撤销.*${ANEW.source}`), is: 'F23-CX-CZ' },
  { says: IN_PART, is: 'F23-BFCX' },
  { says: /撤销/, is: 'F23-CX' },
  { says: /确认.{0,200}无效/, is: 'F23-QRWX' },
  // Two articles know it, and the words do not say which.
  { says: /确认.{0,200}违法/, is: null },
  { says: /变更为|^(?:一、)?(?:将.{0,160})?变更/, is: 'F23-BG' },
  { says: /责令.{0,200}(?:履行|作出|答复|处理)/, is: 'F23-LX' },
];
const RULES_OF_2017: readonly Rule[] = [
  { says: /终止/, is: null },
  { says: /^(?:一、)?维持/, not: /撤销|变更|确认/, is: 'F17-WC' },
  { says: /^驳回.{0,160}(?:的)?(?:行政)?复议(?:请求|申请)/, is: 'F17-BH' },
  { says: /撤销.*(?:确认|变更)|(?:确认|变更).*撤销/, is: null },
  { says: /撤销/, is: 'F17-CX' },
  { says: /确认.{0,200}违法/, is: 'F17-QRWF' },
  { says: /变更为|^(?:一、)?(?:将.{0,160})?变更/, is: 'F17-BG' },
  { says: /责令.{0,200}(?:履行|作出|答复|处理)/, is: 'F17-LX' },
];
const COURTS = { FIRST_INSTANCE, SECOND_INSTANCE, RETRIAL_REVIEW } as const;

/** Which of the codes a court's words are, where they leave no doubt. */
export function courtDisposition(words: string, procedure: string | undefined): DispositionCode | null {
  const rules = Object.entries(COURTS).find(([name]) => name === procedure)?.[1];
  return rules ? codeBy(rules, words) : null;
}

const NEW_LAW = day('2024-01-01');
/** A decision made by then may be of a case accepted before the new law. */
const OLD_CASES_UNTIL = day('2024-07-01');

/** Of a 复议决定, by the version of the law that the day of acceptance selects; without it the day of the decision. */
export function reconsiderationDisposition(
  words: string,
  { acceptedOn, madeOn }: { acceptedOn?: Day; madeOn?: Day },
): DispositionCode | null {
  const by = acceptedOn ?? madeOn;
  if (!by || (!acceptedOn && by >= NEW_LAW && by < OLD_CASES_UNTIL)) return null;
  return codeBy(by < NEW_LAW ? RULES_OF_2017 : RULES_OF_2023, words);
}

function codeBy(rules: readonly Rule[], words: string): DispositionCode | null {
  const plain = words.replaceAll('，', ',');
  return rules.find(({ says, not }) => says.test(plain) && !not?.test(plain))?.is ?? null;
}
