import { dateText, type Day, type Procedure, PROCEDURES } from '#law';
import type { HearingFacts } from './hearing-facts';

/** To be filled by hand: nothing is invented. */
export const BLANK = '＿＿＿＿＿';
export const LONG_BLANK = '＿＿＿＿＿＿＿＿＿＿＿＿';
/** A day that is written when the paper is sealed. */
export const DAY_TO_COME = '　　　　年　　月　　日';

/** Whom the paper is for. */
export function addressee({ authority }: Pick<HearingFacts, 'authority'>): string {
  return `${authority ?? LONG_BLANK}：`;
}

/** （2026）云0102行初45号赵桂芳诉我局行政处罚一案 */
export function caseWords({ procedure, applicants, organName, act, caseNo }: HearingFacts): string {
  const about = act.type ?? act.cause ?? '';
  const matter =
    procedure === 'RECONSIDERATION'
      ? `${applicants ?? BLANK}不服${organName}${about}申请行政复议一案`
      : `${applicants ?? BLANK}诉${organName}${about}一案`;
  return caseNo === null ? `${matter}（案号：${BLANK}）` : `${caseNo}${matter}`;
}

/** 开庭审理, or the name that the other kinds go by. */
export function sittingWords({ procedure, hearing: { kind } }: HearingFacts): string {
  if (kind === 'TRIAL') return '开庭审理';
  return kind === 'HEARING' ? (procedure === 'RECONSIDERATION' ? '举行听证' : '听证') : '组织庭审活动';
}

/** What going there is called: 出庭应诉, 参加听证. */
export function comingWords({ procedure }: Pick<HearingFacts, 'procedure'>): string {
  return procedure === 'RECONSIDERATION' ? '参加听证' : '出庭应诉';
}

export function whenWords({ hearing: { on, time } }: Pick<HearingFacts, 'hearing'>): string {
  return `${dateText(on)}${time}`;
}

export function stageWords(procedure: Procedure): string {
  return procedure === 'RECONSIDERATION' ? PROCEDURES[procedure] : `行政诉讼${PROCEDURES[procedure]}`;
}

export function dayOrBlank(on: Day | null): string {
  return on === null ? BLANK : dateText(on);
}
