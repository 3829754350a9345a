import type { Procedure } from '../vocabulary';
import { findCaseType } from './case-types';
import { repairs } from './repairs';
import { squeeze } from './squeeze';

/** 案号 or 文号, as far as it can be read. */
export interface CaseNo {
  /** （2024）青0105行初12号 for courts, 株政复决字〔2020〕12号 for agencies; what cannot be read stays as it came. */
  text: string;
  kind: 'COURT' | 'DOCUMENT' | 'UNKNOWN';
  year: number | null;
  /** 法院代字 with its digits, or the agency's 机关代字 as printed. */
  organ: string | null;
  /** 专门审判代字, as 知. */
  special: string | null;
  /** 类型代字, as 行初; null for a document of an agency. */
  typeCode: string | null;
  number: number | null;
  procedure: Procedure | null;
  /** Equal for two spellings of one number. */
  key: string;
  /** A bracket, a 号 or a mistyped digit was put right, so a person should look at it. */
  repaired: boolean;
}

/** Longer than any number: not worth reading. */
const LONGEST = 80;

/** Never refuses: what is not understood is `UNKNOWN`, and keeps its text without spaces at its ends. */
export function readCaseNo(text: string): CaseNo {
  if (text.length <= LONGEST) {
    const squeezed = squeeze(text);
    const found = understand(squeezed, false);
    if (found) return found;
    for (const repaired of repairs(squeezed)) {
      const guess = understand(repaired, true);
      if (guess) return guess;
    }
  }
  return unknown(text.trim());
}

export function normaliseCaseNo(text: string): string {
  return readCaseNo(text).text;
}

/** Null where the number does not say: an act's own number, a criminal case, a number that cannot be read. */
export function procedureOfCaseNo(text: string): Procedure | null {
  return readCaseNo(text).procedure;
}

function understand(squeezed: string, repaired: boolean): CaseNo | null {
  return oldCourtNo(squeezed, repaired) ?? courtNo(squeezed, repaired) ?? documentNo(squeezed, repaired);
}

const YEAR = String.raw`\(((?:19|20)\d{2})\)`;
const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云藏陕甘青宁新军兵';
const COURT_NO = new RegExp(
  String.raw`^${YEAR}(最高法|[${PROVINCES}](?:\d{4}|\d{2})?)([一-龥]{1,6}?)(字?第)?(\d{1,7})号(之[一二三四五六七八九十]{1,3})?$`,
);

/** （2024）青0105行初12号: since 2016-01-01. 行初字第12号 is how it was written before, and a slip now. */
function courtNo(squeezed: string, repaired: boolean): CaseNo | null {
  const match = COURT_NO.exec(squeezed);
  if (!match) return null;
  const [, year = '', organ = '', letters = '', ordinal, digits = '', part = ''] = match;
  const { special, typeCode } = splitType(letters);
  const number = Number(digits);
  return {
    text: `（${year}）${organ}${letters}${number}号${part}`,
    kind: 'COURT',
    year: Number(year),
    organ,
    special,
    typeCode,
    number,
    procedure: findCaseType(typeCode)?.procedure ?? null,
    key: [year, organ, letters, number, part].join('|'),
    repaired: repaired || ordinal !== undefined,
  };
}

/** A type that is not known by itself may be one behind the single character of a special court. */
function splitType(letters: string): { special: string | null; typeCode: string } {
  const rest = letters.slice(1);
  return !findCaseType(letters) && findCaseType(rest)
    ? { special: letters.slice(0, 1), typeCode: rest }
    : { special: null, typeCode: letters };
}

const OLD_STAGE = '[初终再申监抗审提执他]';
const OLD_COURT_NO = new RegExp(
  String.raw`^${YEAR}([一-龥]{1,8}?)((?:非诉)?行赔?非?${OLD_STAGE}|[民刑]${OLD_STAGE}|执)字第?(\d{1,7})号$`,
);
const OLD_TYPES: Readonly<Record<string, Procedure>> = {
  行初: 'FIRST_INSTANCE',
  行赔初: 'FIRST_INSTANCE',
  行终: 'SECOND_INSTANCE',
  行赔终: 'SECOND_INSTANCE',
  行监: 'RETRIAL_REVIEW',
  行申: 'RETRIAL_REVIEW',
  行抗: 'RETRIAL_REVIEW',
  行再: 'RETRIAL',
  行提: 'RETRIAL',
  行审: 'ENFORCEMENT_REVIEW',
  行执: 'ENFORCEMENT_REVIEW',
  行非审: 'ENFORCEMENT_REVIEW',
  非诉行审: 'ENFORCEMENT_REVIEW',
};

/** （2015）西行初字第123号: until 2015-12-31, with a short name of the court that follows no rule. */
function oldCourtNo(squeezed: string, repaired: boolean): CaseNo | null {
  const match = OLD_COURT_NO.exec(squeezed);
  if (!match) return null;
  const [, year = '', organ = '', typeCode = '', digits = ''] = match;
  const number = Number(digits);
  return {
    text: `（${year}）${organ}${typeCode}字第${number}号`,
    kind: 'COURT',
    year: Number(year),
    organ,
    special: null,
    typeCode,
    number,
    procedure: OLD_TYPES[typeCode] ?? null,
    key: [year, organ, typeCode, number, ''].join('|'),
    repaired,
  };
}

const ORGAN = '[一-龥A-Za-z]{1,30}';
/** Not 批复, 复函, 复核 or 复查, which are no reconsideration. */
const RECONSIDERATION = /(?<!批)复(?![函核查])/;
const ENDING = String.raw`(第?)(\d{1,8})号(之[一二三四五六七八九十]{1,3})?$`;
const YEAR_INSIDE = new RegExp(`^(${ORGAN})${YEAR}${ENDING}`);
const YEAR_FIRST = new RegExp(`^${YEAR}(${ORGAN}?)${ENDING}`);

/** 株政复决字〔2020〕12号 or 〔2023〕株天政复字第12号: no rule for the whole country, so the parts stay as printed. */
function documentNo(squeezed: string, repaired: boolean): CaseNo | null {
  const inside = YEAR_INSIDE.exec(squeezed);
  if (inside) {
    const [, organ = '', year = '', ...ending] = inside;
    return documentOf({ organ, year, heading: `${organ}〔${year}〕` }, ending, repaired);
  }
  const first = YEAR_FIRST.exec(squeezed);
  if (!first) return null;
  const [, year = '', organ = '', ...ending] = first;
  return documentOf({ organ, year, heading: `〔${year}〕${organ}` }, ending, repaired);
}

function documentOf(
  { organ, year, heading }: { organ: string; year: string; heading: string },
  [ordinal = '', digits = '', part = '']: readonly (string | undefined)[],
  repaired: boolean,
): CaseNo {
  const number = Number(digits);
  return {
    text: `${heading}${ordinal}${digits}号${part}`,
    kind: 'DOCUMENT',
    year: Number(year),
    organ,
    special: null,
    typeCode: null,
    number,
    procedure: RECONSIDERATION.test(organ) ? 'RECONSIDERATION' : null,
    key: [year, organ.replace(/字$/, ''), number, part].join('|'),
    repaired,
  };
}

function unknown(text: string): CaseNo {
  const nothing = { year: null, organ: null, special: null, typeCode: null, number: null, procedure: null };
  return { text, kind: 'UNKNOWN', ...nothing, key: text, repaired: false };
}
