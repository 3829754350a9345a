import {
  ACT_TYPE_LISTS,
  CAPACITIES,
  type Capacity,
  type CodeList,
  codeListOn,
  type Day,
  type DefendantForm,
  type Procedure,
} from '#law';
import { isBlank, squeezed } from './plain';

const PROCEDURE_WORDS: readonly [RegExp, Procedure][] = [
  [/非诉|强制执行|申请执行/, 'ENFORCEMENT_REVIEW'],
  [/再审.*(?:审查|申请)|申诉/, 'RETRIAL_REVIEW'],
  [/再审|提审/, 'RETRIAL'],
  [/二审|上诉|终审/, 'SECOND_INSTANCE'],
  [/一审|初审/, 'FIRST_INSTANCE'],
  [/复议/, 'RECONSIDERATION'],
];

/** 审级、程序, or what a title says of the rows below it; null where it says nothing. */
export function readProcedure(typed: string): Procedure | null {
  const word = squeezed(typed);
  return PROCEDURE_WORDS.find(([says]) => says.test(word))?.[1] ?? null;
}

const CAPACITY_OF: Readonly<Record<Procedure, Capacity>> = {
  RECONSIDERATION: 'RESPONDENT',
  FIRST_INSTANCE: 'DEFENDANT',
  SECOND_INSTANCE: 'DEFENDANT',
  RETRIAL_REVIEW: 'DEFENDANT',
  RETRIAL: 'DEFENDANT',
  ENFORCEMENT_REVIEW: 'APPLICANT',
};

/** How an organ usually stands in a procedure. */
export function usualCapacity(procedure: Procedure): Capacity {
  return CAPACITY_OF[procedure];
}

export function readDefendantForm(typed: string): DefendantForm | null {
  const word = squeezed(typed);
  if (/共同/.test(word)) return 'CO_DEFENDANT';
  if (/单独/.test(word)) return 'REVIEW_ORGAN_ALONE';
  return /未经复议|直接/.test(word) ? 'DIRECT' : null;
}

/** How the organ stands in the case; null where nothing is told. */
export function readCapacity(typed: string): Capacity | null {
  const word = squeezed(typed);
  const known = Object.entries(CAPACITIES).find(([, name]) => name === word);
  return known ? (known[0] as Capacity) : null;
}

/** The code of the one entry of the list in force that is called so; else as it was typed. */
export function readCoded(lists: readonly CodeList[], typed: string | null, on: Day | null): string | null {
  if (typed === null || on === null) return typed;
  const called = codeListOn(lists, on).entries.filter(({ name }) => name === typed);
  const [only, another] = called;
  return only && !another ? only.code : typed;
}

/** The code of the list in force; a kind that no list has stays as it was typed. */
export function readActType(typed: string, on: Day): string | null {
  const word = squeezed(typed);
  if (isBlank(word)) return null;
  const { entries } = codeListOn(ACT_TYPE_LISTS, on);
  return entries.find(({ name }) => name === word)?.code ?? word.slice(0, 60);
}
