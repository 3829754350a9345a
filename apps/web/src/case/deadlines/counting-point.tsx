import { Radio } from 'antd';
import { useId } from 'react';
import type { ContestedPoint } from '../../api/counting-choices';
import styles from './counting.module.css';
import caseFormStyles from '../form/case-form.module.css';

interface CountingPointProps {
  point: ContestedPoint;
  /** Taken for the case; null follows the installation. */
  chosen: string | null;
  onChoose: (option: string | null) => void;
}

/** One contested point: the reading of the installation, the others, and why there is more than one. */
export function CountingPoint({ point, chosen, onChoose }: CountingPointProps) {
  const { question, options, usual, why, chosen: everywhere } = point;
  const id = useId();
  const worded = (option: string) => (option === usual ? `${option}（通常做法）` : option);
  // A choice that the installation has come round to since can still be seen, and taken back.
  const others = options.filter((option) => option !== everywhere || option === chosen);
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
        value={chosen}
        options={[
          { value: null, label: `随统一口径：${worded(everywhere)}` },
          ...others.map((option) => ({ value: option, label: `本案另选：${worded(option)}` })),
        ]}
        onChange={({ target }) => {
          onChoose(target.value as string | null);
        }}
      />
    </div>
  );
}
