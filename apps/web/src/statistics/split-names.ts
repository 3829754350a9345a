import type { operations } from '../api/schema';

type Asked = operations['StatisticsController_casesBehind']['parameters']['query'];

/** What cases can be told apart by, as people choose it; the server knows the same names. */
export const SPLIT_NAMES = {
  actType: '行为种类',
  field: '管理类别',
  cause: '案由',
  unit: '承办机构',
  officer: '承办人',
  organ: '机关',
  respondent: '被申请人（被告）',
  authority: '复议机关、法院',
  defendantForm: '被告形式',
  applicantKind: '申请人（原告）种类',
  afterReview: '是否经过复议',
  month: '收到月份',
} as const;
export type SplitName = keyof typeof SPLIT_NAMES;

function isSplitName(word: string | null): word is SplitName {
  return word !== null && Object.hasOwn(SPLIT_NAMES, word);
}

/** One thing, or two at once; two of the same are one. */
export function splitsIn(address: URLSearchParams): SplitName[] {
  const [first, second] = [address.get('by'), address.get('second')];
  if (!isSplitName(first)) return [];
  return isSplitName(second) && second !== first ? [first, second] : [first];
}

/** The group that a number is of, as the server is asked for its cases. */
export type Group = Pick<Asked, 'by' | 'group' | 'secondGroup'>;
