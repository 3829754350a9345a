import type { PartyKind } from '#law';
import { isBlank, plain } from './plain';

export interface ReadNames {
  names: string[];
  /** How many there are, where only the first of them are named. */
  count: number;
}

const AND_OTHERS = /等(?:共)?(\d{1,5}|[一二三四五六七八九十]{1,3})(?:名|位)?(?:人|户|家|申请人|原告)?$/;
const ROLE = /^(?:申请人|原告|上诉人|再审申请人|第三人)[:：]?/;
const ROLE_BEHIND = /[(（](?:申请人|原告|上诉人|再审申请人|一审原告|原审原告)[)）]$/;
const BODY = /(?:公司|店|厂|行|部|所|局|院|校|会|社|中心|集团|园|府|场|站|馆|合伙\)|企业)$/;
/** A personal name, with the dot of longer ones. */
const PERSON = /^[一-龥]{2,4}$|^[一-龥]{1,15}(?:·[一-龥]{1,15})+$/;

/** Names in one cell, however they are set apart. */
export function readNames(typed: string): ReadNames {
  const parts = apart(typed)
    .map((part) => plain(part).replace(ROLE, '').replace(ROLE_BEHIND, ''))
    .filter(isTold);
  const last = parts.at(-1) ?? '';
  const others = AND_OTHERS.exec(last);
  const names = [...new Set(others ? [...parts.slice(0, -1), last.slice(0, others.index)] : parts)].filter(
    isTold,
  );
  const told = others?.[1] ? numberOf(others[1]) : 0;
  return { names: names.map((name) => name.replace(/等$/, '')), count: Math.max(told, names.length) };
}

export function kindOf(name: string): PartyKind {
  return PERSON.test(name) && !(BODY.test(name) && name.length > 3) ? 'NATURAL' : 'LEGAL';
}

function apart(typed: string): string[] {
  const parts = typed.normalize('NFKC').split(/[、，,;；\n\r\t]+/);
  return parts.flatMap((part) => {
    const words = plain(part).split(' ');
    // A blank sets persons apart, and is a slip within any other name.
    return words.length > 1 && words.every((word) => PERSON.test(word) || AND_OTHERS.test(word))
      ? words
      : [words.join('')];
  });
}

function isTold(name: string): boolean {
  return !isBlank(name);
}

const NUMERALS = '零一二三四五六七八九';

function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['零', words];
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones));
}
