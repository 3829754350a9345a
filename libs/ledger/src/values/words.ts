import {
  ACT_TYPE_LISTS,
  type Capacity,
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

/** The code of the list in force; a kind that no list has stays as it was typed. */
export function readActType(typed: string, on: Day): string | null {
  const word = squeezed(typed);
  if (isBlank(word)) return null;
  const { entries } = codeListOn(ACT_TYPE_LISTS, on);
  return entries.find(({ name }) => name === word)?.code ?? word.slice(0, 60);
}
