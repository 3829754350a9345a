import type { PipeTransform } from '@nestjs/common';
import { NotFound } from '#platform';

class NoSuchChoice extends NotFound {}

/** One of a fixed list, in an address. Anything else is the address of nothing. */
export class ChoiceParam<Choice extends string> implements PipeTransform<string, Choice> {
  constructor(
    private readonly choices: Readonly<Record<Choice, unknown>>,
    private readonly refusal: string,
  ) {}

  transform(text: string): Choice {
    if (!Object.hasOwn(this.choices, text)) throw new NoSuchChoice(this.refusal);
    return text as Choice;
  }
}
