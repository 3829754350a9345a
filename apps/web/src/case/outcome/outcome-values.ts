import {
  type CountingChoices,
  type Disposition,
  type DispositionCode,
  DISPOSITIONS,
  dispositionFits,
  findDisposition,
  isDay,
  mayBeAsked,
  type OrderKind,
  type OrderStart,
  type OutcomeFact,
  type Verdict,
  type VersionFacts,
} from '#law';
import type { Shown } from '../../api/client';
import type { CaseFile } from '../record/case-facts';

export interface OrderValues {
  kind: OrderKind;
  days: number | null;
  /** 元, as typed. */
  amount: string;
  starts: OrderStart;
  startsOn: string;
}

/** 处理结果 as the form holds it. */
export interface OutcomeValues {
  disposition: string | null;
  madeOn: string;
  servedOn: string;
  orders: OrderValues[];
  /** Null: as the disposition usually means. */
  verdict: Verdict | null;
  verdictReason: string;
  /** Why it is corrected. */
  reason: string;
}

const NOTHING: OutcomeValues = {
  disposition: null,
  madeOn: '',
  servedOn: '',
  orders: [],
  verdict: null,
  verdictReason: '',
  reason: '',
};

export function outcomeValuesOf({ outcome }: Pick<CaseFile, 'outcome'>): OutcomeValues {
  if (!outcome) return NOTHING;
  const { disposition, madeOn, servedOn, orders, verdict, verdictReason, verdictAsked } = outcome;
  const isSaid = mayBeAsked(disposition as DispositionCode) && !verdictAsked;
  return {
    ...NOTHING,
    ...{ disposition, madeOn },
    servedOn: servedOn ?? '',
    orders: orders.map(({ amount, starts, startsOn, ...order }) => ({
      ...order,
      amount: amount ?? '',
      starts: starts ?? 'EFFECTIVE',
      startsOn: startsOn ?? '',
    })),
    // A verdict is set against the usual one only with a reason; where there is no usual one it was said.
    ...(verdictReason || isSaid ? { verdict, verdictReason: verdictReason ?? '' } : {}),
  };
}

/** Null until there is a disposition and the day of the document. */
export function outcomeIn(values: OutcomeValues, usual: Verdict | null): OutcomeFact | null {
  const { disposition, madeOn, servedOn, orders, verdict } = values;
  const code = findDisposition(disposition ?? '')?.code;
  if (!code || !isDay(madeOn)) return null;
  return {
    disposition: code,
    madeOn,
    servedOn: isDay(servedOn) ? servedOn : null,
    orders: orders.map(({ kind, days, starts, startsOn }) => ({
      ...{ kind, days, starts },
      startsOn: starts === 'DATE' && isDay(startsOn) ? startsOn : null,
    })),
    verdict: verdict ?? usual,
  };
}

/** Dates go as they were typed: the server says what is wrong with them. */
export function outcomeRequest(values: OutcomeValues, version: number): Shown['RecordOutcomeRequest'] {
  const { disposition, madeOn, servedOn, orders, verdict, verdictReason, reason } = values;
  const request = {
    disposition: disposition ?? '',
    madeOn,
    servedOn: servedOn || null,
    orders: orders.map(({ kind, days, amount, starts, startsOn }) => ({
      ...{ kind, days, amount: plainAmount(amount) },
      // From the effect is the usual, and not said.
      starts: starts === 'EFFECTIVE' ? null : starts,
      startsOn: starts === 'DATE' ? startsOn || null : null,
    })),
    verdict,
    verdictReason: verdict ? verdictReason || null : null,
    reason: reason || null,
    version,
  };
  return request as Shown['RecordOutcomeRequest'];
}

/** 50,000 元 as 50000; what is no number stays, for the server to refuse. */
function plainAmount(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[\s,，元]/g, '');
  return plain === '' ? null : plain;
}

export interface DispositionGroup {
  label: string;
  dispositions: Disposition[];
}

/** How this case can end, under its procedure and the version of its law, grouped as the statistics forms group it. */
export function dispositionsFor(facts: VersionFacts, choices: CountingChoices): DispositionGroup[] {
  const groups = new Map<string, Disposition[]>();
  for (const disposition of DISPOSITIONS) {
    if (disposition.phase === 'ATTACHED' || !dispositionFits(facts, disposition, choices)) continue;
    groups.set(disposition.group, [...(groups.get(disposition.group) ?? []), disposition]);
  }
  return [...groups].map(([label, dispositions]) => ({ label, dispositions }));
}
