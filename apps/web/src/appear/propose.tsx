import { useState } from 'react';
import styles from './appear.module.css';
import { Choice, StepFrame, type StepProps } from './step';

/** 请他人代替: another leader of the list, or a name. */
export function Propose({ give, ...props }: StepProps) {
  const { others } = props.asked;
  const [id, setId] = useState<number | null>(null);
  const [name, setName] = useState('');
  const typed = name.trim();
  const other = id ?? (typed === '' ? null : typed);
  return (
    <StepFrame
      {...props}
      title="请谁代替"
      hint="承办人同意后，系统再请示这位负责人。"
      submit={
        other === null
          ? null
          : () => {
              give({ answer: 'PROPOSE', other });
            }
      }
    >
      <div role="radiogroup" aria-label="请谁代替" className={styles.choices}>
        {others.map((one) => (
          <Choice
            key={one.id}
            name="other"
            words={[one.name, one.post].filter(Boolean).join(' ')}
            more={one.isElsewhere ? '这半天另有开庭' : '这半天没有开庭'}
            isChosen={id === one.id}
            choose={() => {
              setId(one.id);
              setName('');
            }}
          />
        ))}
      </div>
      <label className={styles.words}>
        <b>{others.length > 0 ? '不在名单里的，填姓名' : '姓名'}</b>
        <input
          value={name}
          maxLength={60}
          onChange={({ target }) => {
            setName(target.value);
            setId(null);
          }}
        />
      </label>
    </StepFrame>
  );
}
