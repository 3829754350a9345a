import type { CountingChoices } from '../counting/choices';
import { dateText, type Day } from '../day';
import type { CaseFacts } from '../facts/facts';
import { LAW_VERSIONS, type LawVersion } from '../law-versions';

/** 2023年法第九十条. */
export const CHANGEOVER = LAW_VERSIONS.FY2023.from;

export interface ChosenVersion {
  version: LawVersion;
  /** Why this one, in Chinese, to be shown beside it. */
  reason: string;
}

export type VersionFacts = Pick<
  CaseFacts,
  'procedure' | 'capacity' | 'receivedOn' | 'chosenLawVersion' | 'events'
> & { outcome: { madeOn: Day } | null };

/**
 * The version of the law under which a case stands.
 *
 * 2024-01-01前已受理的复议案件按旧法办结，此后受理的按新法（2023年法第九十条；未规定过渡，有争议）. Under the old law
 * receipt is acceptance (第十七条第二款), so a case that nobody formally accepted goes by the day it was received.
 * 2015-05-01前立案的诉讼案件，审理期限适用旧法（法释〔2015〕9号第二十六条）.
 * Of a reconsideration case on both sides of 2024 the office may have decided otherwise; staff, of any case.
 */
export function lawVersionOf(facts: VersionFacts, choices: CountingChoices = {}): ChosenVersion {
  if (facts.chosenLawVersion)
    return {
      version: facts.chosenLawVersion,
      reason: `经办人选定适用${LAW_VERSIONS[facts.chosenLawVersion].name}`,
    };
  if (isUnderNewProcedure(facts, choices))
    return {
      version: 'FY2023',
      reason: `${beginningOf(facts, '受理')}，${dateText(CHANGEOVER)}以后审理，按本系统统一口径适用${LAW_VERSIONS.FY2023.name}`,
    };
  switch (facts.procedure) {
    case 'RECONSIDERATION':
      return byDay(facts, 'FY2017', 'FY2023', '受理');
    case 'ENFORCEMENT_REVIEW':
      return {
        version: 'QZ2012',
        reason: `非诉执行的申请、受理和审查适用${LAW_VERSIONS.QZ2012.name}第五章`,
      };
    default:
      return byDay(facts, 'XS1989', 'XS2017', '立案');
  }
}

/** Why a case stands under the version that is stored of it, whatever the office has decided since. */
export function lawVersionReason(facts: VersionFacts, version: LawVersion): string {
  const byDates = lawVersionOf(facts);
  return version === byDates.version ? byDates.reason : lawVersionOf(facts, { transitionLaw: 'new' }).reason;
}

/** 2024-01-01前受理、之后审理, of which the office has decided that the procedure of the new law applies. */
export function isUnderNewProcedure(facts: VersionFacts, choices: CountingChoices): boolean {
  return (
    choices.transitionLaw === 'new' &&
    !facts.chosenLawVersion &&
    facts.procedure === 'RECONSIDERATION' &&
    versionDay(facts) < CHANGEOVER &&
    (facts.outcome === null || facts.outcome.madeOn >= CHANGEOVER)
  );
}

/** The versions among which staff may choose for a case of this procedure. */
export function lawVersionsFor(procedure: CaseFacts['procedure']): LawVersion[] {
  if (procedure === 'RECONSIDERATION') return ['FY2023', 'FY2017'];
  return procedure === 'ENFORCEMENT_REVIEW' ? ['QZ2012'] : ['XS2017', 'XS1989'];
}

/** The day that selects the version: of acceptance where it is known, else of receipt. */
export function versionDay(facts: Pick<VersionFacts, 'receivedOn' | 'events'>): Day {
  return acceptanceDay(facts) ?? facts.receivedOn;
}

function byDay(facts: VersionFacts, older: LawVersion, newer: LawVersion, acceptance: string): ChosenVersion {
  const on = versionDay(facts);
  const begin = LAW_VERSIONS[newer].from;
  const version = on < begin ? older : newer;
  const side = on < begin ? '之前' : '以后';
  const reserve = acceptanceDay(facts) === null ? reserveOf(facts, acceptance) : '';
  return {
    version,
    reason: `${beginningOf(facts, acceptance)}，在${dateText(begin)}${side}，适用${LAW_VERSIONS[version].name}${reserve}`,
  };
}

function beginningOf(facts: VersionFacts, acceptance: string): string {
  const on = dateText(versionDay(facts));
  return acceptanceDay(facts) === null ? `${receipt(facts)}在${on}` : `${on}${acceptance}`;
}

function reserveOf(facts: VersionFacts, acceptance: string): string {
  return facts.capacity === 'REVIEW_ORGAN' ? '' : `（${acceptance}日期未登记，暂按收到日期确定）`;
}

function receipt(facts: VersionFacts): string {
  return facts.capacity === 'REVIEW_ORGAN' ? '收到申请' : '收到';
}

function acceptanceDay({ events }: Pick<VersionFacts, 'events'>): Day | null {
  const days = events.filter((event) => event.type === 'ACCEPTED').map((event) => event.on);
  return days.sort()[0] ?? null;
}
