import { DAY_PATTERN, type FoundDay } from './days';
import type { FoundNumber } from './found-number';
import type { Reading } from './reading';

/** 复议 numbers, and those of statutes and orders from above, are no act that is disputed. */
const NO_ACT = /复(?![函核查])|^(?:法释|法发|国发|国办发|国办函|国函|司规|主席令)|规$|^.{0,6}发$/;

/** What is said before and after the number of the act that is disputed. */
const ACTED =
  /作出的?(?:《[^》]{2,60}》)?\(?$|不服(?:你单位|你局|被申请人|被告)?(?:[^。;]{0,25}作出的?)?$|(?:撤销|维持|被诉行政行为:?|你单位|你局|被申请人|被告)$/;
const CALLED = /^(?:《[^》]{2,40}》|行政处罚决定|行政(?:许可|强制|征收)|不予|告知)/;

/** The number of the act and its day, where the text says that this is what is disputed. */
export function readAct(reading: Reading): void {
  const act = reading.numbers.find((number) => isAct(reading, number));
  if (!act) return;
  reading.take('actDocNo', act.no, act);
  const told = reading.numbers.filter(({ no }) => no === act.no);
  const made = reading.days.find((found) => told.some((number) => isMadeOn(reading.text, found, number)));
  if (made) reading.takeDate('actMadeOn', made.on, made);
}

function isAct({ paper, text }: Reading, { kind, no, organ, from, to }: FoundNumber): boolean {
  if (kind !== 'DOCUMENT' || no === paper.caseNo || no === paper.documentNo || NO_ACT.test(organ))
    return false;
  return ACTED.test(text.slice(Math.max(0, from - 80), from)) || CALLED.test(text.slice(to, to + 60));
}

const ANY_DAY = new RegExp(DAY_PATTERN);

/** 「2024年3月18日作出的…号」, 「…号《…》，2023年2月16日作出」. */
function isMadeOn(text: string, { from, to }: FoundDay, act: FoundNumber): boolean {
  if (to <= act.from) {
    const between = text.slice(to, Math.min(act.from, to + 91));
    return act.from - to <= 90 && /^,?[^。;,]{0,24}作出/.test(between) && !ANY_DAY.test(between);
  }
  const between = text.slice(act.to, Math.min(from, act.to + 61));
  const isNext = from - act.to <= 60 && /^(?:《[^》]{2,40}》)?[,(]?(?:于|系)?$/.test(between);
  return isNext && /^(?:作出|制作)/.test(text.slice(to, to + 2));
}
