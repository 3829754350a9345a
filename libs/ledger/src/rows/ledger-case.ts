import type {
  Capacity,
  Day,
  DefendantForm,
  DispositionCode,
  PartyKind,
  PartyRole,
  Procedure,
  Result,
} from '#law';

/** What a row says of a case, as far as it can be read. */
export interface LedgerCase {
  procedure: Procedure | null;
  capacity: Capacity;
  caseNo: string | null;
  /** Equal for two spellings of one number. */
  caseNoKey: string | null;
  authority: string | null;
  defendantForm: DefendantForm | null;
  parties: { role: PartyRole; kind: PartyKind; name: string }[];
  /** How many applicants there are; more than are named where the ledger says 等 5 人. */
  partyCount: number;
  actType: string | null;
  documentNo: string | null;
  actMadeOn: Day | null;
  field: string | null;
  cause: string | null;
  receivedOn: Day | null;
  acceptedOn: Day | null;
  closedOn: Day | null;
  servedOn: Day | null;
  /** As typed; null where nothing stands there or the case is pending. */
  outcomeWord: string | null;
  result: Result | null;
  /** The code, or the result where the ledger tells no more; null without a result. */
  disposition: DispositionCode | Result | null;
  officer: string | null;
  unit: string | null;
  /** Everything else that the row tells, under its headings. */
  note: string | null;
}

/** What a person must look at, or cannot be. */
export const REASONS = {
  CASE_NO_REPAIRED: { verdict: 'doubtful', message: '案号写法有误，已按推断更正，请核对' },
  CASE_NO_UNREADABLE: { verdict: 'doubtful', message: '案号不符合编号规则，将按原样登记' },
  OUTCOME_UNKNOWN: { verdict: 'doubtful', message: '不认识这个处理结果，请在“待确认的词”中说明它的意思' },
  OUTCOME_WITHOUT_DATE: {
    verdict: 'doubtful',
    message: '有处理结果而没有结案日期，将按未结登记，结果记入备注',
  },
  DATE_WITHOUT_OUTCOME: { verdict: 'doubtful', message: '有结案日期而没有处理结果，将按“其他”结案登记' },
  YEAR_ASSUMED: { verdict: 'doubtful', message: '日期没有写年份，年份是推断的，请核对' },
  PROCEDURE_ASSUMED: { verdict: 'doubtful', message: '没有写明程序（审级），已按一审登记，请核对' },
  SERVED_DATE_LEFT_OUT: {
    verdict: 'doubtful',
    message: '送达日期读不出或者早于结案日期，将不登记，原文记入备注',
  },
  NUMBER_CLASH: { verdict: 'doubtful', message: '另有一件案件使用同一案号，请核对' },
  DUPLICATE: { verdict: 'doubtful', message: '与前面的行是同一件案件' },
  IN_REGISTER: { verdict: 'doubtful', message: '登记簿中已有这件案件' },
  NOT_IN_REGISTER: { verdict: 'skip', message: '登记簿中没有这个案号，只补充已有案件时不登记' },
  NOTHING_LACKS: { verdict: 'skip', message: '登记簿中已有，没有要补充的内容' },
  DATE_IMPOSSIBLE: { verdict: 'wrong', message: '没有这一天，请核对日期' },
  DATE_UNREADABLE: { verdict: 'wrong', message: '日期读不出，请写成 2021-03-02 的样子' },
  RECEIVED_MISSING: { verdict: 'wrong', message: '没有收到日期' },
  CLOSED_BEFORE_RECEIVED: { verdict: 'wrong', message: '结案日期早于收到日期' },
  REFUSED: { verdict: 'wrong', message: '登记时未通过检查' },
} as const;
export type Reason = keyof typeof REASONS;
