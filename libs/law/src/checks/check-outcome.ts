import type { CountingChoices } from '../counting/choices';
import { dateText, type Day } from '../day';
import { findDisposition, type Disposition, isResult } from '../dispositions/disposition';
import { LITIGATION_INTERPRETATION_2018, LITIGATION_LAW } from '../laws';
import { PROCEDURES } from '../vocabulary';
import { factDayProblem, type Limits } from './check-dates';
import type { CaseFacts, OutcomeFact } from '../facts/facts';
import { lawVersionOf, type VersionFacts } from '../versions/law-version';
import { LAW_VERSIONS } from '../law-versions';
import type { FieldProblem } from '../problem';

const MAX_ORDER_DAYS = 3650;

/** What is wrong with an outcome, given the case as it stands before it. */
export function outcomeProblems(facts: CaseFacts, outcome: OutcomeFact, limits: Limits): FieldProblem[] {
  const disposition = findDisposition(outcome.disposition);
  return [
    ...codeProblems(facts, outcome, limits),
    ...dayProblems(facts, outcome, disposition, limits),
    ...orderDayProblems(outcome),
    ...orderStartProblems(outcome),
  ];
}

/** An old register may know the result and no more. */
function codeProblems(facts: CaseFacts, outcome: OutcomeFact, limits: Limits): FieldProblem[] {
  if (isResult(outcome.disposition)) return [];
  const disposition = findDisposition(outcome.disposition);
  return disposition ? dispositionProblems({ ...facts, outcome }, disposition, limits) : [unknown(outcome)];
}

/** Whether a case of this procedure, under the law version that applies to it, can end so. */
export function dispositionFits(
  facts: VersionFacts,
  disposition: Disposition,
  choices?: CountingChoices,
): boolean {
  return disposition.procedures.includes(facts.procedure) && fitsVersion(facts, disposition, choices);
}

function dispositionProblems(
  facts: CaseFacts & { outcome: OutcomeFact },
  disposition: Disposition,
  { choices }: Limits,
): FieldProblem[] {
  const { name, phase, effectiveFrom } = disposition;
  const field = 'disposition';
  if (phase === 'ATTACHED')
    return [{ field, message: `“${name}”附随于主要的处理结果，请另选主要结果，附随的写入判项` }];
  if (!disposition.procedures.includes(facts.procedure))
    return [{ field, message: `“${name}”不是${PROCEDURES[facts.procedure]}案件的处理结果，请重新选择` }];
  if (!fitsVersion(facts, disposition, choices)) {
    const { version, reason } = lawVersionOf(facts, choices);
    return [
      {
        field,
        message: `“${name}”不是${LAW_VERSIONS[version].name}规定的处理结果（本案${reason}），请选择该法规定的结果，或者改选适用版本`,
      },
    ];
  }
  if (facts.outcome.madeOn < effectiveFrom && !restatesOlderPractice(disposition))
    return [
      { field, message: `“${name}”自${dateText(effectiveFrom)}起才有规定，文书作出之日在此之前，请重新选择` },
    ];
  return [];
}

/**
 * The window bounds the day that selects the version of the case, never the later decision: a case of 2023 that is
 * decided in 2024 still ends as the old law says. Trials have one list for both versions of their law.
 */
function fitsVersion(
  facts: VersionFacts,
  { effectiveTo }: Disposition,
  choices: CountingChoices | undefined,
): boolean {
  if (facts.procedure !== 'RECONSIDERATION') return true;
  const { version } = lawVersionOf(facts, choices);
  return version === 'FY2017' ? effectiveTo !== null : effectiveTo === null;
}

/** 裁定驳回起诉 and the like were not new in 2015 or 2018: an older case may have ended so before the text cited here. */
function restatesOlderPractice({ law }: Disposition): boolean {
  return law === LITIGATION_LAW || law === LITIGATION_INTERPRETATION_2018;
}

function dayProblems(
  facts: CaseFacts,
  outcome: OutcomeFact,
  disposition: Disposition | undefined,
  limits: Limits,
): FieldProblem[] {
  const { madeOn, servedOn } = outcome;
  const problems = [
    ...factDayProblem('madeOn', '文书作出日期', madeOn, limits),
    ...(servedOn ? factDayProblem('servedOn', '送达日期', servedOn, limits) : []),
  ];
  if (problems.length > 0) return problems;
  const earliest = earliestEnd(facts, disposition);
  if (madeOn < earliest.on)
    problems.push({
      field: 'madeOn',
      message: `文书作出日期早于${earliest.what}（${dateText(earliest.on)}），请核对这两个日期`,
    });
  if (servedOn && servedOn < madeOn)
    problems.push({
      field: 'servedOn',
      message: `送达日期早于文书作出日期（${dateText(madeOn)}），请核对这两个日期`,
    });
  return problems;
}

/** Not before it was received, nor, when it was decided upon, before it was accepted. */
function earliestEnd(
  { receivedOn, events }: CaseFacts,
  disposition: Disposition | undefined,
): { on: Day; what: string } {
  const accepted = events.find((event) => event.type === 'ACCEPTED')?.on;
  if (accepted && accepted > receivedOn && disposition?.phase === 'CONCLUDED')
    return { on: accepted, what: '受理（立案）日期' };
  return { on: receivedOn, what: '收到日期' };
}

/** The days of an order cannot run from before the document was made, nor from a day that is not said. */
function orderStartProblems({ orders, madeOn }: OutcomeFact): FieldProblem[] {
  return orders.flatMap(({ starts, startsOn }, index) => {
    const field = `orders[${index}].startsOn`;
    if (starts === 'DATE' && !startsOn) return [{ field, message: '请填写文书指定的起算日期' }];
    if (starts !== 'DATE' && startsOn)
      return [{ field, message: '自生效之日或者收到之日起算的，不用填写起算日期' }];
    if (startsOn && startsOn < madeOn)
      return [{ field, message: `起算日期早于文书作出日期（${dateText(madeOn)}），请核对` }];
    return [];
  });
}

function orderDayProblems({ orders }: OutcomeFact): FieldProblem[] {
  return orders.flatMap(({ days }, index) =>
    days == null || (Number.isInteger(days) && days >= 1 && days <= MAX_ORDER_DAYS)
      ? []
      : [{ field: `orders[${index}].days`, message: `履行天数须为1至${MAX_ORDER_DAYS}之间的整数` }],
  );
}

function unknown({ disposition }: OutcomeFact): FieldProblem {
  return { field: 'disposition', message: `没有“${disposition}”这种处理结果，请从列表中选择` };
}
