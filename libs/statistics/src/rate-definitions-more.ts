import type { Stream } from '#law';
import {
  basesOfConcluded,
  caseOf,
  countedIn,
  endsLike,
  isCorrecting,
  isLost,
  isSettled,
  isWon,
  type RateBase,
  shareOf,
} from './rate-parts';
import type { RateDefinition } from './rate-definition';
import { INSTANCES } from './tally';

const CONCLUDED = '同期审结件数';
const SIDES: readonly { suffix: string; who: string; streams: readonly Stream[] }[] = [
  { suffix: '', who: '行政复议被申请人', streams: ['respondent'] },
  { suffix: '-REVIEW', who: '行政复议机关', streams: ['reviewOrgan'] },
];

const isMaintained = endsLike('MAINTAINED');

/** Those that some offices print beside the usual ones. */
export const MORE_DEFINITIONS: readonly RateDefinition[] = [
  ...SIDES.flatMap(({ suffix, who, streams }): RateDefinition[] => [
    {
      id: `R-ZH${suffix}`,
      name: `综合纠错率（${who}）`,
      numeratorName: '撤销、变更、确认违法、确认无效、责令履行和调解、和解、撤回的件数（每件只计一次）',
      bases: onOwn(basesOfConcluded(streams, (one) => isCorrecting(one) || isSettled(one), CONCLUDED)),
    },
    {
      id: `R-JJ${suffix}`,
      name: `间接纠错率（${who}）`,
      numeratorName: '调解、和解、撤回的件数（每件只计一次）',
      bases: onOwn(basesOfConcluded(streams, isSettled, CONCLUDED)),
    },
    {
      id: `R-WC${suffix}`,
      name: `维持率（${who}）`,
      numeratorName: '维持的件数',
      bases: basesOfConcluded(streams, isMaintained, CONCLUDED),
    },
    {
      id: `R-WC-BH${suffix}`,
      name: `维持率（含驳回，${who}）`,
      numeratorName: '维持、驳回的件数',
      bases: basesOfConcluded(streams, endsLike('MAINTAINED', 'DISMISSED'), CONCLUDED),
    },
  ]),
  ...[...SIDES, { suffix: '-LIT', who: '行政诉讼各审级', streams: INSTANCES }].flatMap(endedOf),
  {
    id: 'R-BS-LIT',
    name: '败诉率（行政诉讼各审级）',
    numeratorName: '行政诉讼各审级案件中，按每一被告计败诉的件数',
    bases: basesOfConcluded(INSTANCES, isLost, CONCLUDED),
  },
  {
    id: 'R-SS-LIT',
    name: '胜诉率（行政诉讼各审级）',
    numeratorName: '行政诉讼各审级案件中，按每一被告计胜诉的件数',
    bases: basesOfConcluded(INSTANCES, isWon, CONCLUDED),
  },
  {
    id: 'R-CHS',
    name: '撤诉率（行政诉讼一审）',
    numeratorName: '行政诉讼一审案件中，准许撤诉和按撤诉处理的件数',
    bases: onOwn(basesOfConcluded(['firstInstance'], endsLike('WITHDRAWN'), '同期一审审结件数')),
  },
  {
    id: 'R-QS',
    name: '复议后起诉率（复议机关）',
    numeratorName: '作为复议机关审结的案件中，登记有后续一审的件数',
    bases: [laterBase('reviewOrgan', ({ sued }, caseId) => sued.has(caseId))],
  },
  {
    id: 'R-HJ-REVIEW',
    name: '案结事了率（复议机关）',
    numeratorName: '作为复议机关审结的案件中，没有登记后续一审的件数',
    bases: [laterBase('reviewOrgan', ({ sued }, caseId) => !sued.has(caseId))],
  },
  {
    id: 'R-SSU',
    name: '上诉率',
    numeratorName: '行政诉讼一审审结的案件中，登记有后续二审的件数',
    bases: [laterBase('firstInstance', ({ appealed }, caseId) => appealed.has(caseId))],
  },
  {
    id: 'R-GF',
    name: '改判发回率',
    numeratorName: '行政诉讼二审案件中，改判、发回重审和指令审理的件数',
    bases: onOwn(basesOfConcluded(['secondInstance'], endsLike('CHANGED', 'REMANDED'), '同期二审审结件数')),
  },
  {
    id: 'R-FS',
    name: '复议诉讼比',
    numeratorName: '作为被申请人新收的行政复议案件件数',
    isRatio: true,
    bases: [
      {
        id: 'suits',
        name: '同期新收的行政诉讼一审案件件数',
        isWhole: false,
        of: ({ counted }) => ({
          part: counted('respondent', 'received').map(caseOf),
          whole: counted('firstInstance', 'received').map(caseOf),
        }),
      },
    ],
  },
];

/** 审结率 and 结案率: of what was there to be handled. */
function endedOf({ suffix, who, streams }: (typeof SIDES)[number]): RateDefinition[] {
  const handled = countedIn(streams, 'carriedIn', 'received');
  const concluded = countedIn(streams, 'concluded');
  const closed = countedIn(streams, 'concluded', 'notAccepted');
  const base = (part: typeof handled): readonly [RateBase, ...RateBase[]] => [
    {
      id: 'handled',
      name: '同期办理件数（上期结转＋新收）',
      of: (figures) => ({ part: part(figures).map(caseOf), whole: handled(figures).map(caseOf) }),
    },
    {
      id: 'accepted',
      name: '同期受理件数',
      isWhole: false,
      of: (figures) => ({
        part: part(figures).map(caseOf),
        whole: countedIn(streams, 'accepted')(figures).map(caseOf),
      }),
    },
  ];
  return [
    {
      id: `R-SJ${suffix}`,
      name: `审结率（${who}）`,
      numeratorName: '审结的件数（不含受理前终结）',
      bases: base(concluded),
    },
    {
      id: `R-JA${suffix}`,
      name: `结案率（${who}）`,
      numeratorName: '审结和受理前终结的件数',
      bases: base(closed),
    },
  ];
}

/** Where settlements are in the numerator they stay in the denominator. */
function onOwn([usual, ...others]: readonly [RateBase, ...RateBase[]]): readonly [RateBase, ...RateBase[]] {
  return [usual, ...others.filter(({ id }) => id === 'closed' || id === 'accepted')];
}

function laterBase(
  stream: Stream,
  isPart: (later: { sued: ReadonlySet<number>; appealed: ReadonlySet<number> }, caseId: number) => boolean,
): RateBase {
  return {
    id: 'concluded',
    name: CONCLUDED,
    of: ({ counted, later }) => shareOf(counted(stream, 'concluded'), ({ caseId }) => isPart(later, caseId)),
  };
}
