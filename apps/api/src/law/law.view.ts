import { type Answer, type Disposition, lawTextOf, type LawText, type Period, type PeriodId } from '#law';
import { BasisView, IMPORTANCES } from '../cases/deadline.view';
import { Shown, ShownMap } from '../http/shown';

const nullable = true;
const list = true;

export class AnswerView implements Answer {
  @Shown('text') period: PeriodId;
  @Shown('day') trigger: Answer['trigger'];
  @Shown('day', { nullable }) due: Answer['due'];
  @Shown('day', { nullable }) nominal: Answer['nominal'];
  @Shown('flag') provisional: boolean;
  /** The earliest day that a provisional one can become, where it is another. */
  @Shown('day', { optional: true }) earliest?: Answer['earliest'];
  @Shown('number', { optional: true }) daysLeft?: number;
  @Shown(() => BasisView) basis: BasisView;
  @Shown('text', { list }) steps: string[];
}

export class PeriodView {
  @Shown('text') id: string;
  @Shown('text') name: string;
  @Shown('text') shortName: string;
  @Shown('text') actor: string;
  @Shown('text') trigger: string;
  @Shown('number') amount: number;
  @Shown({ day: 1, workday: 1, month: 1, year: 1 }) unit: Period['unit'];
  @Shown({ after: 1, before: 1 }) direction: Period['direction'];
  @Shown('text') law: string;
  @Shown('text') article: string;
  @Shown('text') quote: string;
  /** False where the text could not be read: every date by it is provisional. */
  @Shown('flag') verified: boolean;
  /** The text is certain, its reading is argued. */
  @Shown('flag') contested: boolean;
  /** Where the law's text stands officially; null where no address was found. */
  @Shown('text', { nullable }) address: LawText['address'];
  /** When the quotation was compared with the text; null where the text could not be read. */
  @Shown('day', { nullable }) checkedOn: LawText['checkedOn'];
  @Shown('day') effectiveFrom: Period['effectiveFrom'];
  @Shown('day', { nullable }) effectiveTo: Period['effectiveTo'];
  @Shown(IMPORTANCES) importance: Period['importance'];
  @ShownMap('any', { nullable }) extension: Period['extension'];
  @Shown('text', { nullable }) consequence: string | null;
  @Shown('text', { nullable }) note: string | null;
}

/** What the counting needs beside is the product's own, and may change with it. */
export function periodViewOf(period: Period): PeriodView {
  const { id, name, shortName, actor, trigger, amount, unit, direction } = period;
  const { law, article, quote, verified, contested, effectiveFrom, effectiveTo } = period;
  const { importance, extension, consequence, note } = period;
  return {
    ...{ id, name, shortName, actor, trigger, amount, unit, direction },
    ...{ law, article, quote, verified, contested, effectiveFrom, effectiveTo },
    ...{ address: null, checkedOn: null, ...lawTextOf(law) },
    ...{ importance, extension, consequence, note },
  };
}

export class DispositionView {
  @Shown('text') code: string;
  @Shown('text') name: string;
  @Shown('text') law: string;
  @Shown('text') article: string;
  @Shown('day') effectiveFrom: Disposition['effectiveFrom'];
  @Shown('day', { nullable }) effectiveTo: Disposition['effectiveTo'];
  @Shown('text', { nullable }) result: Disposition['result'];
  @Shown('text', { nullable }) verdict: Disposition['verdict'];
  @Shown('text') phase: Disposition['phase'];
}

export function dispositionViewOf(disposition: Disposition): DispositionView {
  const { code, name, law, article, effectiveFrom, effectiveTo, result, verdict, phase } = disposition;
  return { code, name, law, article, effectiveFrom, effectiveTo, result, verdict, phase };
}
