import { type Day, day } from '../day';
import type { Capacity, HearingKind, Procedure } from '../vocabulary';
import { mustLeaderAttend } from './must-attend';

/** Why a leader has to come, or need not: the words say on what it rests. */
export const APPEARANCE_DUTIES = {
  COURT_NOTICE: '人民法院通知负责人出庭（法释〔2020〕3号第四条、第五条）',
  REVIEW_NOTICE: '行政复议机构通知负责人参加听证',
  CLASS_OF_CASE:
    '涉及食品药品安全、生态环境和资源保护、公共卫生安全等，属于应当通知负责人出庭的案件（法释〔2020〕3号第四条第一款）',
  DEFENDANT: '被诉行政机关负责人应当出庭应诉（行政诉讼法第三条第三款）',
  REVIEW_HEARING: '被申请人的负责人应当参加听证（行政复议法第五十一条第三款）',
  AGREED_OTHER: '已由共同被告的负责人出庭，本机关不再派员（法释〔2020〕3号第三条）',
  CAME_BEFORE: '负责人在同一审级已经出庭，人民法院没有再次通知的，可以不再出庭（法释〔2020〕3号第七条）',
  NOT_COUNTED: '询问、调查、调解、宣判不是开庭审理，没有通知的不计入负责人出庭',
} as const;
export type AppearanceDuty = keyof typeof APPEARANCE_DUTIES;

/** Duties that ask nobody to come. */
const RELIEFS: readonly AppearanceDuty[] = ['AGREED_OTHER', 'CAME_BEFORE', 'NOT_COUNTED'];

/** 行政复议法（2023修订）第五十一条第三款. */
const REVIEW_HEARINGS_FROM = day('2024-01-01');

export interface DutyFacts {
  procedure: Procedure;
  capacity: Capacity;
  kind: HearingKind;
  on: Day;
  courtNotice: boolean;
  /** What the dispute is about, in words. */
  matter: string;
  /** The leader came to an earlier hearing of this instance. */
  cameBefore: boolean;
  /** The co-defendants agreed on the leader of another. */
  agreedOther: boolean;
}

/** Null for who defends nothing, and where no rule says anything. */
export function appearanceDuty(facts: DutyFacts): AppearanceDuty | null {
  const { procedure, capacity } = facts;
  if (procedure === 'RECONSIDERATION') return capacity === 'RESPONDENT' ? reviewDuty(facts) : null;
  return capacity === 'DEFENDANT' ? trialDuty(facts) : null;
}

/** A notice of the court calls again whoever came before; it does not undo what the defendants agreed. */
function trialDuty({ kind, on, courtNotice, matter, cameBefore, agreedOther }: DutyFacts): AppearanceDuty {
  if (agreedOther) return 'AGREED_OTHER';
  if (courtNotice) return 'COURT_NOTICE';
  if (kind !== 'TRIAL') return 'NOT_COUNTED';
  if (cameBefore) return 'CAME_BEFORE';
  return mustLeaderAttend({ courtNotice, heldOn: on, matter }) ? 'CLASS_OF_CASE' : 'DEFENDANT';
}

function reviewDuty({ kind, on, courtNotice }: DutyFacts): AppearanceDuty | null {
  if (courtNotice) return 'REVIEW_NOTICE';
  return kind === 'HEARING' && on >= REVIEW_HEARINGS_FROM ? 'REVIEW_HEARING' : null;
}

export function isRelief(duty: AppearanceDuty): boolean {
  return RELIEFS.includes(duty);
}
