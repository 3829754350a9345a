import { type FoundDay, daysIn } from './days';
import { type FoundNumber, numbersIn } from './found-number';
import type { NoticeKind, Title } from './kind';
import type { ReadDates, ReadPaper } from './read-paper';
import { printed, spanOf, type Stretch, type Surface, wordsOf } from './surface';

/** A paper while it is read: what is found in it so far, each with the place that it was read at. */
export class Reading {
  readonly paper: ReadPaper = { spans: {} };
  readonly dates: ReadDates = {};
  readonly numbers: readonly FoundNumber[];
  readonly days: readonly FoundDay[];

  constructor(
    readonly surface: Surface,
    readonly title: Title,
  ) {
    this.numbers = numbersIn(surface, title.to);
    this.days = daysIn(surface.text);
  }

  get kind(): NoticeKind {
    return this.title.kind;
  }

  get text(): string {
    return this.surface.text;
  }

  take<F extends keyof ReadPaper>(field: F, value: ReadPaper[F], at: Stretch): void {
    this.paper[field] = value;
    this.paper.spans[field] = spanOf(this.surface, at);
  }

  /** The stretch itself, as it was printed. */
  takePrinted(field: 'authority' | 'appealCourt' | 'place' | 'dispositionText', at: Stretch): void {
    this.take(field, printed(this.surface, at), at);
  }

  takeDate<F extends keyof ReadDates>(field: F, value: ReadDates[F], at: Stretch): void {
    this.dates[field] = value;
    this.paper.spans[`dates.${field}`] = spanOf(this.surface, at);
  }

  takeNames(
    field:
      | 'applicants'
      | 'respondents'
      | 'plaintiffs'
      | 'defendants'
      | 'thirdParties'
      | 'appellants'
      | 'appellees',
    names: readonly Stretch[],
  ): void {
    if (names.length === 0) return;
    this.paper[field] = names.map((name) => printed(this.surface, name));
    for (const [index, name] of names.entries()) {
      this.paper.spans[`${field}.${index}`] = spanOf(this.surface, name);
    }
  }

  wordsOf(at: Stretch): string {
    return wordsOf(this.surface, at);
  }

  /** What the first group of the pattern says, and where. */
  groupOf(
    pattern: RegExp,
    within: Stretch = { from: 0, to: this.text.length },
  ): (Stretch & { words: string }) | null {
    const match = pattern.exec(this.text.slice(within.from, within.to));
    const words = match?.[1];
    if (!match || !words) return null;
    const from = within.from + match.index + match[0].indexOf(words);
    return { words, from, to: from + words.length };
  }
}
