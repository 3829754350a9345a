import { Select } from 'antd';
import type { OptionId } from '#law';
import type { ContestedPoint } from '../api/counting-choices';
import styles from './settings-page.module.css';

interface LawChoiceProps {
  point: ContestedPoint;
  option: OptionId;
  /** Null where it can only be read. */
  onChoose: ((option: OptionId) => void) | null;
}

/** One point that the law leaves open, what is taken of it, and why it is argued over. */
export function LawChoice({ point, option, onChoose }: LawChoiceProps) {
  const { id, question, options, usual, why } = point;
  const worded = options.map(({ id: value, label }) => ({
    value,
    label: value === usual ? `${label}（通常）` : label,
  }));
  return (
    <div className={styles.settingsChoice}>
      {onChoose ? (
        <>
          <label htmlFor={`choice-${id}`}>{question}</label>
          <Select id={`choice-${id}`} value={option} options={worded} onChange={onChoose} />
        </>
      ) : (
        <>
          <span>{question}</span>
          <b>{worded.find(({ value }) => value === option)?.label}</b>
        </>
      )}
      <p>{why}</p>
    </div>
  );
}
