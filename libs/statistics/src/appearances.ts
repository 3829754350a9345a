import {
  type Day,
  isAttendedByLeader,
  isExcusedAbsence,
  type LeaderAppearance,
  mustLeaderAttend,
  type Procedure,
} from '#law';
import { isWithin, type ReportPeriod } from './report-period';

/** A hearing that was opened in court (`TRIAL`, held), as one organ sued in it sees it. */
export interface HeldTrial {
  organId: number;
  caseId: number;
  /** What two registrations of one case have in common; null where there is no number yet. */
  caseNoKey: string | null;
  procedure: Procedure;
  heldOn: Day;
  /** 人民法院通知负责人出庭. */
  courtNotice: boolean;
  /** What the dispute is about, in words. */
  matter: string;
  appearance: LeaderAppearance | null;
  /** 共同被告, and the leader of another of them came (法释〔2020〕3号第三条: they may agree on one). */
  coDefendantAppeared: boolean;
}

/** What became of the duty to appear in one instance of one case number. */
export interface JudgedInstance {
  organId: number;
  caseId: number;
  mustAttend: boolean;
  appeared: boolean;
  principal: boolean;
  spoke: boolean;
  excused: boolean;
  /** Must attend, and was recorded as neither come nor excused. */
  unexplained: boolean;
  /** Nobody wrote down who came: neither attended nor absent, and in no number but `heard`. */
  notRecorded: boolean;
}

/** What is counted of the instances that were opened in court. */
export const APPEARANCE_MEASURES = {
  heard: () => true,
  mustAttend: ({ mustAttend }) => mustAttend,
  appeared: ({ appeared }) => appeared,
  principal: ({ principal }) => principal,
  spoke: ({ spoke }) => spoke,
  excused: ({ excused }) => excused,
  unexplained: ({ unexplained }) => unexplained,
  notRecorded: ({ notRecorded }) => notRecorded,
} satisfies Record<string, (instance: JudgedInstance) => boolean>;
export type AppearanceMeasure = keyof typeof APPEARANCE_MEASURES;
export type AppearanceTally = Record<AppearanceMeasure, number>;

export function tallyAppearances(instances: readonly JudgedInstance[]): AppearanceTally {
  const counts = Object.entries(APPEARANCE_MEASURES).map(([measure, applies]) => [
    measure,
    instances.filter(applies).length,
  ]);
  return Object.fromEntries(counts) as AppearanceTally;
}

/**
 * The instances that were opened in court in the period, each once per organ, case number and procedure however
 * many hearings it took (法释〔2020〕3号第七条).
 *
 * `trials` must go back to the first hearing of each instance, since one appearance suffices for all later hearings
 * of it unless the court notifies again: such a later period counts as heard, but not as must attend.
 */
export function judgeInstances(trials: Iterable<HeldTrial>, period: ReportPeriod): JudgedInstance[] {
  return [...byInstance(trials).values()]
    .filter((instance) => instance.some(({ heldOn }) => isWithin(heldOn, period)))
    .map((instance) => judge(instance, period));
}

function judge(instance: readonly HeldTrial[], period: ReportPeriod): JudgedInstance {
  const inPeriod = instance.filter(({ heldOn }) => isWithin(heldOn, period)) as [HeldTrial, ...HeldTrial[]];
  const attended = inPeriod.filter(isAttended);
  const appeared = attended.length > 0;
  const relieved = isRelieved(instance, inPeriod);
  const notRecorded = !relieved && !inPeriod.some(isRecorded);
  const mustAttend = !relieved && !notRecorded && inPeriod.some(mustLeaderAttend);
  const excused = !appeared && inPeriod.some(isExcused);
  return {
    organId: inPeriod[0].organId,
    caseId: inPeriod[0].caseId,
    mustAttend,
    appeared,
    principal: attended.some(({ appearance }) => appearance?.leaderRank === 'PRINCIPAL'),
    spoke: attended.some(({ appearance }) => appearance?.spoke),
    excused,
    unexplained: mustAttend && !appeared && !excused,
    notRecorded,
  };
}

function byInstance(trials: Iterable<HeldTrial>): Map<string, HeldTrial[]> {
  const instances = new Map<string, HeldTrial[]>();
  for (const trial of trials) {
    const key = `${trial.organId} ${trial.caseNoKey ?? `#${trial.caseId}`} ${trial.procedure}`;
    const instance = instances.get(key);
    if (instance) instance.push(trial);
    else instances.set(key, [trial]);
  }
  return instances;
}

/**
 * Nobody of this organ had to come: the co-defendants agreed on another's leader, or he came, or our own did before and
 * was not called again.
 */
function isRelieved(instance: readonly HeldTrial[], inPeriod: readonly HeldTrial[]): boolean {
  if (inPeriod.some(isAttended)) return false;
  if (inPeriod.some(isOfAnother)) return true;
  const calledAgain = inPeriod.some(({ courtNotice }) => courtNotice);
  return !calledAgain && instance.some((trial) => isBefore(trial, inPeriod) && isAttended(trial));
}

/** 共同被告协商确定由一个负责人出庭（法释〔2020〕3号第三条）. */
function isOfAnother({ coDefendantAppeared, appearance }: HeldTrial): boolean {
  return coDefendantAppeared || appearance?.status === 'AGREED';
}

function isBefore({ heldOn }: HeldTrial, inPeriod: readonly HeldTrial[]): boolean {
  return inPeriod.every((later) => heldOn < later.heldOn);
}

function isAttended({ appearance, heldOn }: HeldTrial): boolean {
  return appearance !== null && isAttendedByLeader(appearance, heldOn);
}

/** An arrangement is no record of who came. */
function isRecorded({ appearance }: HeldTrial): boolean {
  return appearance !== null && (appearance.status === 'APPEARED' || appearance.status === 'ABSENT');
}

function isExcused({ appearance }: HeldTrial): boolean {
  return appearance !== null && isExcusedAbsence(appearance);
}
