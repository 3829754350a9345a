import { Segmented } from 'antd';
import type { Registration } from './registration';
import { inSeat } from './seat-choice';
import styles from './register.module.css';
import { namedOptions } from '../ui/named-options';

/** The tabs of the page, as the office sorts what comes in. */
const KINDS = {
  RECONSIDERATION: '行政复议',
  FIRST_INSTANCE: '行政诉讼',
  NEXT_STAGE: '下一审级',
  ENFORCEMENT_REVIEW: '非诉执行',
  LETTER: '意见书、建议书',
} as const;
export type Kind = keyof typeof KINDS;
export type CaseKind = Exclude<Kind, 'LETTER'>;

interface KindChoiceProps {
  kind: Kind;
  onChoose: (kind: Kind) => void;
}

/** 行政复议, 行政诉讼, 下一审级, 非诉执行, or a letter of no case. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  return (
    <Segmented<Kind>
      aria-label="登记哪一种"
      className={styles.registerKinds}
      value={kind}
      options={namedOptions(KINDS)}
      onChange={onChoose}
    />
  );
}

export function kindOf({ isNextStage, procedure }: Registration): CaseKind {
  return isNextStage ? 'NEXT_STAGE' : (procedure as CaseKind);
}

/** The sheet turned to another kind of case, with what still fits it. */
export function turnedTo(kind: CaseKind, values: Registration): Partial<Registration> {
  const isNextStage = kind === 'NEXT_STAGE';
  const procedure = isNextStage ? 'SECOND_INSTANCE' : kind;
  return { ...inSeat(values, procedure), isNextStage, ...(isNextStage ? {} : { previous: null }) };
}
