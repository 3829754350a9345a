import type { Figures } from './figures';
import { percent, ratio, type Rounding, roundingWords, USUAL_ROUNDING } from './percent';
import type { RateDefinition } from './rate-definition';
import { DEFINITIONS } from './rate-definitions';
import type { RateBase } from './rate-parts';
import type { Share } from './timeliness';

/** A rate never goes without its fraction and the sentence that says what the fraction is of. */
export interface Rate {
  id: string;
  name: string;
  numerator: number;
  denominator: number;
  /** The exact quotient; null, not 0, where there is nothing to take a share of. */
  value: number | null;
  /** As a document prints it: 91.7%, and — for 0/0. */
  shown: string;
  /** Which of the denominators it is of. */
  denominatorId: string;
  denominatorName: string;
  /** False where it may exceed 100%, since the numerator is no part of the denominator. */
  isShare: boolean;
  rounding: string;
  definition: string;
  /** The same rate of each denominator in use, the chosen among them. */
  denominators: RateChoice[];
}

export interface RateChoice {
  id: string;
  name: string;
  numerator: number;
  denominator: number;
  shown: string;
}

/** 91.7%（11/12）. */
export function fractionText({ shown, numerator, denominator }: Rate): string {
  return `${shown}（${numerator}/${denominator}）`;
}

/** What an office chooses among the ways in use. */
export interface RateChoices {
  rounding: Rounding;
  /** The denominator of a rate, by the ids of both; the usual one of those not named. */
  denominators: ReadonlyMap<string, string>;
}

export const USUAL_CHOICES: RateChoices = { rounding: USUAL_ROUNDING, denominators: new Map() };

/** Every rate by its id. */
export const RATE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  DEFINITIONS.map(({ id, name }) => [id, name]),
);

/** The denominators of a rate; none where no rate is called so. */
export function denominatorsOf(rateId: string): readonly string[] {
  return DEFINITIONS.find(({ id }) => id === rateId)?.bases.map(({ id }) => id) ?? [];
}

/** The cases of both numbers of a rate; null where no rate is called so. */
export function casesOfRate(
  id: string,
  figures: Figures,
  { denominators }: RateChoices = USUAL_CHOICES,
): Share | null {
  const definition = DEFINITIONS.find((rate) => rate.id === id);
  return definition ? baseOf(definition, denominators).of(figures) : null;
}

/** @param only of these ids, in their order; all of them without it. */
export function ratesOf(
  figures: Figures,
  choices: RateChoices = USUAL_CHOICES,
  only?: readonly string[],
): Rate[] {
  const wanted = only?.flatMap((id) => DEFINITIONS.find((one) => one.id === id) ?? []) ?? DEFINITIONS;
  return wanted.map((definition) => rateOf(definition, figures, choices));
}

function rateOf(definition: RateDefinition, figures: Figures, { rounding, denominators }: RateChoices): Rate {
  const { id, name, note, isRatio = false, bases } = definition;
  const choices = bases.map((base) => choiceOf(base, figures, isRatio, rounding));
  const chosen = baseOf(definition, denominators);
  const { numerator, denominator, shown } = choices[bases.indexOf(chosen)] as RateChoice;
  const numeratorName = chosen.numeratorName ?? definition.numeratorName;
  return {
    id,
    name,
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
    shown,
    denominatorId: chosen.id,
    denominatorName: chosen.name,
    isShare: chosen.isWhole ?? true,
    rounding: roundingWords(rounding),
    definition: `${name}＝${numeratorName}÷${chosen.name}${note ? `，${note}` : ''}。`,
    denominators: choices,
  };
}

function choiceOf({ id, name, of }: RateBase, figures: Figures, isRatio: boolean, rounding: Rounding) {
  const { part, whole } = of(figures);
  const [numerator, denominator] = [part.length, whole.length];
  const shown = (isRatio ? ratio : percent)(numerator, denominator, rounding);
  return { id, name, numerator, denominator, shown };
}

function baseOf({ id, bases }: RateDefinition, chosen: RateChoices['denominators']): RateBase {
  return bases.find((base) => base.id === chosen.get(id)) ?? bases[0];
}
