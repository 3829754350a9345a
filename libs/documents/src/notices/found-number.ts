import { readCaseNo } from '#law';
import { printed, type Stretch, type Surface } from './surface';

/** A number of a court or an agency that stands in the text. */
export interface FoundNumber extends Stretch {
  kind: 'COURT' | 'DOCUMENT';
  /** As it is shown: （2024）鄂0991行初86号, 澜市监处罚〔2023〕412号. */
  no: string;
  /** 复 or 司建 and the like in what stands before the number, by which the authority's own are told from others. */
  organ: string;
}

/** A paper tells a handful; a text made to keep the reader busy is not read to its end. */
const MOST = 300;

const YEAR = String.raw`\((?:19|20)\d{2}\)`;
const COURT = new RegExp(
  String.raw`${YEAR}(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云藏陕甘青宁新军兵]\d{0,4})[一-龥]{1,6}?(?:字?第)?\d{1,7}号(?:之[一二三四五六七八九十]{1,3})?|${YEAR}[一-龥]{1,8}?(?:行赔?[初终申监再审]|司建|行建)字第?\d{1,7}号`,
  'g',
);
const AGENCY = new RegExp(
  String.raw`(?:[一-龥A-Za-z]{1,10}\([一-龥]{1,4}\))?[一-龥A-Za-z]{1,30}(${YEAR})(?:字)?第?\d{1,8}(?:-\d{1,3})?号|(${YEAR})([一-龥]{2,16}?字?)第?\d{1,8}号`,
  'g',
);

/** What a sentence says before a number, and is no part of it. */
const SENTENCE =
  /^.*(?:作出的|作出了|作出|制作的|送达的|发出的|提供|不服|单位|你局|你委|你厅|你府|本局|被申请人|被告|原告|案号为|案号|文号为|文号|编号为|编号|撤销|维持|变更|确认|依据|根据|关于|行为|收到|所作)的?/;
/** Between two numbers: 「…号和…号」. */
const BETWEEN = /^[和与及对由向]/;

/** @param after the end of the title: what stands on the lines up to there is no part of a number below it */
export function numbersIn(surface: Surface, after: number): FoundNumber[] {
  const { text } = surface;
  const courts = [...text.matchAll(COURT)].map((match): FoundNumber => {
    const stretch = { from: match.index, to: match.index + match[0].length };
    const read = readCaseNo(match[0]);
    return { ...stretch, kind: 'COURT', no: read.text, organ: read.typeCode ?? '' };
  });
  const taken = (from: number, to: number) => courts.some((court) => from < court.to && court.from < to);
  const agencies = [...text.matchAll(AGENCY)].flatMap((match): FoundNumber[] => {
    const to = match.index + match[0].length;
    const start = Math.max(match.index, match.index < after && to > after ? after : 0);
    const from = match[2] ? match.index : start + leadingOf(text.slice(start, to));
    if (taken(from, to)) return [];
    const shown = shownAs(printed(surface, { from, to }));
    const organ = match[3] ?? text.slice(from, text.indexOf(match[1] ?? '', from));
    return organ === '' ? [] : [{ from, to, kind: 'DOCUMENT', no: shown, organ }];
  });
  return [...courts, ...agencies].sort((one, other) => one.from - other.from).slice(0, MOST);
}

/** How many characters before the number itself belong to the sentence. */
function leadingOf(words: string): number {
  const before = words.slice(0, words.search(new RegExp(YEAR)));
  const sentence = SENTENCE.exec(before)?.[0].length ?? 0;
  return sentence > 0 ? sentence : (BETWEEN.exec(before)?.[0].length ?? 0);
}

/** As printed, but for the brackets and the width of the digits. */
function shownAs(words: string): string {
  return words
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[（〔［【〖﹝﹙[{｛(]((?:19|20)\d{2})[）〕］】〗﹞﹚\]}｝)]/, '〔$1〕')
    .replace(/[(（]([一-龥]{1,4})[)）]/, '（$1）');
}
