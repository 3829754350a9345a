import type { CalculatorQuestion } from './question';

/** What a part of the question needs: the whole of it, how to ask otherwise, and what is wrong at which field. */
export interface Asking {
  question: CalculatorQuestion;
  ask: (patch: Partial<CalculatorQuestion>) => void;
  problems: ReadonlyMap<string, string>;
}
