import { dateText } from '../day';
import type { CaseDeadline } from '../facts/facts';
import { mustBeReviewedFirst, WHY_REVIEWED_FIRST } from '../opening/review-first';
import type { Story } from '../opening/story';
import { periodOf } from '../periods/period';

/** 复议前置: the time for a direct suit, which is none here, shown with the reason so that nobody counts it. */
export function suppressedSuit({ facts }: Story): CaseDeadline[] {
  if (facts.procedure !== 'RECONSIDERATION' || !mustBeReviewedFirst(facts)) return [];
  const { id, name, shortName } = periodOf('XS-46');
  const madeOn = facts.act?.madeOn ?? null;
  const made = madeOn ? `${dateText(madeOn)}作出` : '';
  return [
    {
      ...{ key: `${id}#suppressed`, periodId: id, origin: 'STATUTE', name, shortName },
      ...{ trigger: madeOn, due: null, nominal: null, provisional: false },
      ...{ ours: false, importance: 'track', status: 'CANCELLED', metOn: null, lapses: true, daysLeft: null },
      steps: [`依据：${made}的行政行为，案情中登记为复议前置。`, WHY_REVIEWED_FIRST],
    },
  ];
}
