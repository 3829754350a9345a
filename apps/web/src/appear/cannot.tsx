import { useState } from 'react';
import { ABSENCE_REASONS, type AbsenceReason } from '#law';
import styles from './appear.module.css';
import { Choice, StepFrame, type StepProps } from './step';

/** 法释〔2020〕3号第八条; nobody asks to be let off for no reason. */
const REASONS: readonly Exclude<AbsenceReason, 'NONE'>[] = [
  'FORCE_MAJEURE',
  'ACCIDENT',
  'IRREPLACEABLE_DUTY',
  'OTHER_LEGITIMATE',
];

/** 不能出庭的理由. */
export function Cannot({ give, ...props }: StepProps) {
  const [reason, setReason] = useState<AbsenceReason | null>(null);
  const [words, setWords] = useState('');
  const told = words.trim();
  const isWhole = reason !== null && (reason !== 'OTHER_LEGITIMATE' || told !== '');
  return (
    <StepFrame
      {...props}
      title="不能出庭的理由"
      hint="理由将写入给法院的说明，需盖章。"
      submit={
        isWhole
          ? () => {
              give({ answer: 'DECLINE', reason, words: told || null });
            }
          : null
      }
    >
      <div role="radiogroup" aria-label="不能出庭的理由" className={styles.choices}>
        {REASONS.map((one) => (
          <Choice
            key={one}
            name="reason"
            words={ABSENCE_REASONS[one]}
            isChosen={reason === one}
            choose={() => {
              setReason(one);
            }}
          />
        ))}
      </div>
      <label className={styles.words}>
        <b>具体事由{reason === 'OTHER_LEGITIMATE' ? '' : '（可以不填）'}</b>
        <textarea
          rows={3}
          maxLength={500}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
          }}
        />
      </label>
    </StepFrame>
  );
}
