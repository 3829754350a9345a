import { localPeriodId, sourceText } from '#law';
import type { KnownRule } from '../deadlines/local/local-rule.entity';
import type { Deadline } from '../record/deadline.entity';

/** The rule behind a deadline; none where it was taken away a moment ago. */
export function ruleOf(
  rules: readonly KnownRule[] = [],
  periodId: Deadline['periodId'],
): KnownRule | undefined {
  return rules.find(({ id }) => localPeriodId(id) === periodId);
}

/** Where a duty is written, as a page shows it beside a deadline. */
export function localBasisOf({ source }: Pick<KnownRule, 'source'>) {
  return { law: sourceText(source), article: source.article ?? '', quote: source.quote ?? '' };
}
