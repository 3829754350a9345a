import { count } from '../counting/count';
import { dateText, type Day } from '../day';
import { findDisposition } from '../dispositions/disposition';
import { mayBeAppealed } from '../duties/conditions';
import type { CaseFacts, LaterStage } from '../facts/facts';
import { outcomeDocument } from '../facts/implied-events';
import { isReversal, isTrial } from '../facts/later-stages';
import { lawVersionOf } from '../versions/law-version';
import { periodUnder } from '../versions/period-under';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { CountingChoices } from '../counting/choices';
import type { LawVersion } from '../law-versions';

/** 裁判生效: from which day what a judgment orders is owed. */
export interface Effect {
  on: Day;
  /** The day rests on a holiday calendar that is not there yet. */
  provisional: boolean;
  /** The earliest day that a provisional one can become, where it is another. */
  earliest?: Day;
  /** Why it has effect since then, in Chinese. */
  because: string;
  /** 上诉期满: it rests on nobody having appealed, which somebody has to say. */
  byLapse?: true;
}

/** A case, and what its days are counted by. */
interface Setting {
  facts: CaseFacts;
  version: LawVersion;
  calendar: WorkCalendar;
  choices: CountingChoices;
}

/**
 * When the judgment or ruling that ended the case takes effect (行政诉讼法第八十五、八十八、九十四条); null while that is open,
 * as after an appeal, and for one that never does. Where `EFFECTIVE` is recorded that day counts and nothing is implied.
 *
 * A first judgment has effect when the time to appeal has run out unused, a later one on service. Of an appeal that was
 * withdrawn or rejected the first judgment has effect with the ruling or judgment above.
 */
export function impliedEffect(setting: Setting): Effect | null {
  const { facts } = setting;
  const { events } = facts;
  const document = mayTakeEffect(facts) ? outcomeDocument(facts) : null;
  if (!document || events.some(({ type }) => type === 'EFFECTIVE')) return null;
  if (!mayBeAppealed(facts, document))
    return { on: document.on, provisional: false, because: `${dateText(document.on)}送达，送达即生效` };
  const appeal = facts.laterStages?.find(({ procedure }) => procedure === 'SECOND_INSTANCE');
  if (appeal) return afterAppeal(appeal);
  return events.some(({ type }) => type === 'APPEAL_FILED') ? null : afterTimeToAppeal(document, setting);
}

/** 裁判生效 for want of an appeal: the day to confirm once it is over; null where it is recorded or rests on another fact. */
export function effectToConfirm(
  facts: CaseFacts,
  calendar: WorkCalendar,
  choices: CountingChoices = {},
): Effect | null {
  const { version } = lawVersionOf(facts, choices);
  const effect = impliedEffect({ facts, version, calendar, choices });
  return effect?.byLapse ? effect : null;
}

function mayTakeEffect({ procedure, outcome }: CaseFacts): boolean {
  if (!isTrial(procedure) || procedure === 'RETRIAL_REVIEW') return false;
  return findDisposition(outcome?.disposition ?? '')?.phase === 'CONCLUDED';
}

function afterAppeal(appeal: LaterStage): Effect | null {
  if (appeal.disposition === null || appeal.endedOn === null || isReversal(appeal)) return null;
  return {
    on: appeal.endedOn,
    provisional: false,
    because: `${dateText(appeal.endedOn)}二审终结，一审裁判生效`,
  };
}

function afterTimeToAppeal(
  { type, on: servedOn }: { type: 'JUDGMENT_RECEIVED' | 'RULING_RECEIVED'; on: Day },
  { version, calendar, choices }: Setting,
): Effect | null {
  const period = periodUnder(version, type === 'RULING_RECEIVED' ? 'XS-85-R' : 'XS-85-J', servedOn);
  const end = period && count(period, servedOn, calendar, {}, choices);
  if (!end?.due) return null;
  const because = `上诉期至${dateText(end.due)}届满，其间无人上诉的，裁判自期满生效（有人上诉的，请登记“上诉”；实际生效日期不同的，请登记“裁判生效”）`;
  const { due: on, provisional, earliest } = end;
  return { on, provisional, ...(earliest && { earliest }), because, byLapse: true };
}
