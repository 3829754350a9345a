import { Radio } from 'antd';
import { useId } from 'react';
import type { OptionId } from '#law';
import type { ContestedPoint } from '../../api/counting-choices';
import styles from './counting.module.css';
import caseFormStyles from '../form/case-form.module.css';

/** 随统一口径: a group of radio buttons knows no null. */
const AS_EVERYWHERE = '';

interface CountingPointProps {
  point: ContestedPoint;
  /** Taken for the case; null follows the installation. */
  chosen: OptionId | null;
  onChoose: (option: OptionId | null) => void;
}

/** One contested point: the reading of the installation, the others, and why there is more than one. */
export function CountingPoint({ point, chosen, onChoose }: CountingPointProps) {
  const { question, options, usual, why, chosen: everywhere } = point;
  const id = useId();
  const worded = ({ id: option, label }: ContestedPoint['options'][number]) =>
    option === usual ? `${label}（通常做法）` : label;
  // A choice that the installation has come round to since can still be seen, and taken back.
  const others = options.filter((option) => option.id !== everywhere || option.id === chosen);
  const common = options.find((option) => option.id === everywhere);
  return (
    <div className={styles.countingPoint}>
      <h3 id={id}>{question}</h3>
      <p id={`${id}-why`} className="muted">
        {why}
      </p>
      <Radio.Group
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        className={caseFormStyles.caseFormRadios}
        value={chosen ?? AS_EVERYWHERE}
        options={[
          { value: AS_EVERYWHERE, label: `随统一口径：${common ? worded(common) : ''}` },
          ...others.map((option) => ({ value: option.id, label: `本案另选：${worded(option)}` })),
        ]}
        onChange={({ target }) => {
          onChoose(target.value === AS_EVERYWHERE ? null : (target.value as OptionId));
        }}
      />
    </div>
  );
}
