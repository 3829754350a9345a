import { Select } from 'antd';
import type { ContestedPoint } from '../api/counting-choices';
import styles from './settings-page.module.css';

interface LawChoiceProps {
  point: ContestedPoint;
  option: string;
  /** Null where it can only be read. */
  onChoose: ((option: string) => void) | null;
}

/** One point that the law leaves open, what is taken of it, and why it is argued over. */
export function LawChoice({ point, option, onChoose }: LawChoiceProps) {
  const { id, question, options, usual, why } = point;
  const worded = (one: string) => (one === usual ? `${one}（通常）` : one);
  return (
    <div className={styles.settingsChoice}>
      {onChoose ? (
        <>
          <label htmlFor={`choice-${id}`}>{question}</label>
          <Select
            id={`choice-${id}`}
            value={option}
            options={options.map((one) => ({ value: one, label: worded(one) }))}
            onChange={onChoose}
          />
        </>
      ) : (
        <>
          <span>{question}</span>
          <b>{worded(option)}</b>
        </>
      )}
      <p>{why}</p>
    </div>
  );
}
