import type { Stream } from '#law';
import { MORE_DEFINITIONS } from './rate-definitions-more';
import {
  basesOfConcluded,
  endsLike,
  isCorrecting,
  isLost,
  isSettled,
  isWon,
  type RateBase,
  shareOf,
} from './rate-parts';
import type { RateDefinition } from './rate-definition';

const CORRECTED = '撤销、变更、确认违法、确认无效、责令履行的件数';
const SETTLED = '调解、和解、撤回的件数';
const CONCLUDED = '同期审结件数（含终止、调解，不含受理前终结）';
const FIRST_CONCLUDED = '同期一审审结件数（含撤诉、驳回起诉、移送等）';

const ATTENDED = '应当出庭的案件中，负责人实际出庭的件数（同一案号同一审级计一次）';

const APPEARED: readonly [RateBase, ...RateBase[]] = [
  {
    id: 'mustAttend',
    name: '同期开庭审理、已登记出庭情况且人民法院通知或者司法解释规定负责人应当出庭的件数',
    of: ({ instances }) =>
      shareOf(
        instances.filter(({ mustAttend }) => mustAttend),
        ({ appeared }) => appeared,
      ),
  },
  {
    id: 'heard',
    name: '同期开庭审理且已登记出庭情况的件数',
    numeratorName: '负责人实际出庭的件数（同一案号同一审级计一次）',
    of: ({ instances }) =>
      shareOf(
        instances.filter(({ notRecorded }) => !notRecorded),
        ({ appeared }) => appeared,
      ),
  },
];

/** No official formula exists; the first base of each is the default among those in use. */
export const DEFINITIONS: readonly RateDefinition[] = [
  {
    id: 'R-JC',
    name: '纠错率（被申请人）',
    numeratorName: `作为被申请人的行政复议案件中，${CORRECTED}`,
    bases: basesOfConcluded(['respondent'], isCorrecting, CONCLUDED),
  },
  {
    id: 'R-JC-REVIEW',
    name: '纠错率（复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${CORRECTED}`,
    bases: basesOfConcluded(['reviewOrgan'], isCorrecting, CONCLUDED),
  },
  {
    id: 'R-BS',
    name: '败诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计败诉的件数',
    bases: basesOfConcluded(['firstInstance'], isLost, FIRST_CONCLUDED),
  },
  {
    id: 'R-SS',
    name: '胜诉率',
    numeratorName: '行政诉讼一审案件中，按每一被告计胜诉（驳回诉讼请求、驳回起诉等）的件数',
    note: '与败诉率之和不必等于100%',
    bases: basesOfConcluded(['firstInstance'], isWon, FIRST_CONCLUDED),
  },
  { id: 'R-CT', name: '负责人出庭应诉率', numeratorName: ATTENDED, bases: APPEARED },
  {
    id: 'R-ZZ',
    name: '正职出庭率',
    numeratorName: '正职负责人出庭的件数',
    bases: ofAppeared(({ principal }) => principal),
  },
  {
    id: 'R-CS',
    name: '出声率',
    numeratorName: '负责人出庭并发表意见的件数',
    bases: ofAppeared(({ spoke }) => spoke),
  },
  {
    id: 'R-TC',
    name: '调撤率（行政复议被申请人）',
    numeratorName: `作为被申请人的行政复议案件中，${SETTLED}（每件只计一次）`,
    bases: settledBases(['respondent'], CONCLUDED),
  },
  {
    id: 'R-TC-REVIEW',
    name: '调撤率（行政复议机关）',
    numeratorName: `作为复议机关办理的行政复议案件中，${SETTLED}（每件只计一次，不含受理前撤回）`,
    bases: settledBases(['reviewOrgan'], CONCLUDED),
  },
  {
    id: 'R-TC-FIRST',
    name: '调撤率（行政诉讼一审）',
    numeratorName: `行政诉讼一审案件中，${SETTLED}（不含按撤诉处理）`,
    bases: settledBases(['firstInstance'], '同期一审审结件数'),
  },
  {
    id: 'R-SL',
    name: '受理率',
    numeratorName: '作为复议机关同期收到的行政复议申请中，期末以前受理（含视为受理）的件数',
    bases: [
      {
        id: 'received',
        name: '同期收到行政复议申请的件数',
        of: ({ counted, isAccepted }) => shareOf(counted('reviewOrgan', 'received'), isAccepted),
      },
      {
        id: 'withoutGivenUp',
        name: '同期收到申请件数减去受理前撤回、告知、转送的件数',
        of: ({ counted, isAccepted }) =>
          shareOf(
            counted('reviewOrgan', 'received').filter((one) => isAccepted(one) || !GIVEN_UP(one)),
            isAccepted,
          ),
      },
    ],
  },
  {
    id: 'R-AQ',
    name: '按期审结率',
    numeratorName: '作为复议机关审结的案件中，在审理期限（含依法延长、扣除中止）届满日及以前作出决定的件数',
    bases: [{ id: 'concluded', name: '同期审结且审理期限可以确定的件数', of: ({ decisions }) => decisions }],
  },
  {
    id: 'R-DF',
    name: '按期答复率',
    numeratorName: '作为被申请人在答复期限届满日及以前提出书面答复的件数',
    bases: [
      {
        id: 'due',
        name: '答复期限在同期届满的件数（已答复、已逾期或者至结案没有答复）',
        of: ({ replies }) => replies,
      },
      {
        id: 'recorded',
        name: '答复期限在同期届满且登记了答复的件数',
        of: ({ replies: { part, whole, missing } }) => {
          const unrecorded = new Set(missing);
          return { part, whole: whole.filter((caseId) => !unrecorded.has(caseId)) };
        },
      },
    ],
  },
  ...MORE_DEFINITIONS,
];

const GIVEN_UP = endsLike('WITHDRAWN', 'TRANSFERRED');

function ofAppeared(
  isPart: Parameters<typeof shareOf<{ caseId: number; principal: boolean; spoke: boolean }>>[1],
): readonly [RateBase] {
  const of: RateBase['of'] = ({ instances }) =>
    shareOf(
      instances.filter(({ appeared }) => appeared),
      isPart,
    );
  return [{ id: 'appeared', name: '同期负责人出庭的件数', of }];
}

/** 减去调撤 is no base of 调撤率. */
function settledBases(streams: readonly Stream[], usualName: string): readonly [RateBase, ...RateBase[]] {
  const [usual, ...others] = basesOfConcluded(streams, isSettled, usualName);
  return [usual, ...others.filter(({ id }) => id === 'closed' || id === 'accepted')];
}
