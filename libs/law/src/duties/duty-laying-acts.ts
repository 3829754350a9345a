/** What a court can enforce: money, delivery or doing that the act itself lays on the party (行政强制法第五十三条; 行诉解释第一百五十五条). */
type Lays = 'A_DUTY' | 'NONE';

/**
 * Each kind of act by its name in 申请复议事项 and 案由, and acts that are often written without a code. A narrower kind
 * that is not named is as the one that includes it.
 */
export const DUTIES_LAID_BY = {
  行政处罚: 'A_DUTY',
  警告: 'NONE',
  通报批评: 'NONE',
  暂扣许可证件: 'NONE',
  吊销许可证件: 'NONE',
  降低资质等级: 'NONE',
  限制从业: 'NONE',
  不得申请行政许可: 'NONE',
  行政拘留: 'NONE',
  拘留: 'NONE',
  行政强制: 'A_DUTY',
  对人身的行政强制: 'NONE',
  行政强制措施: 'NONE',
  行政强制执行: 'A_DUTY',
  行政征收: 'A_DUTY',
  行政征收或者征用: 'A_DUTY',
  行政征缴: 'A_DUTY',
  行政收费: 'A_DUTY',
  行政处理: 'A_DUTY',
  责令公开: 'NONE',
  退学决定: 'NONE',
  行政裁决: 'A_DUTY',
  行政协议: 'A_DUTY',
  行政许可: 'NONE',
  行政登记: 'NONE',
  行政确权: 'NONE',
  行政确认: 'NONE',
  行政给付: 'NONE',
  行政允诺: 'NONE',
  行政奖励: 'NONE',
  政府信息公开: 'NONE',
  信息公开: 'NONE',
  行政批复: 'NONE',
  行政复议: 'NONE',
  行政补偿: 'NONE',
  行政赔偿: 'NONE',
  举报投诉处理: 'NONE',
  举报: 'NONE',
  投诉: 'NONE',
  不予立案: 'NONE',
  不予受理: 'NONE',
  行政不作为: 'NONE',
  不履行法定职责: 'NONE',
  '不履行××职责': 'NONE',
  '××（行政行为）公益诉讼': 'NONE',
  责令改正: 'A_DUTY',
  限期拆除: 'A_DUTY',
  /** Of what is only called so nothing is known. */
  其他: 'A_DUTY',
} as const satisfies Record<string, Lays>;

/** The kinds of act of which it is written down whether they lay a duty. */
export type KnownAct = keyof typeof DUTIES_LAID_BY;

/** Of the kinds by which an act is known, the narrowest first, the first that is in the table decides; nothing known: it may. */
export function laysADuty(kinds: readonly string[]): boolean {
  const known = kinds.find((kind): kind is KnownAct => Object.hasOwn(DUTIES_LAID_BY, kind));
  return known === undefined || DUTIES_LAID_BY[known] === 'A_DUTY';
}
