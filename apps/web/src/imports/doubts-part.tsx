import { Checkbox } from 'antd';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import styles from './imports.module.css';
import type { Import } from './queries';
import { useAdjusting } from './use-adjusting';

/** 需核对的: a row is taken when everything that is doubtful about it was confirmed here. */
export function DoubtsPart({ of: { id, doubts, confirm } }: { of: Import }) {
  const adjusting = useAdjusting(id);
  if (doubts.length === 0) return null;
  return (
    <Section title="需核对的" aside="核对过、可以照此导入的，打勾；不打勾的行不导入">
      <ul className={styles.doubts}>
        {doubts.map(({ reason, message, count }) => (
          <li key={reason}>
            <Checkbox
              disabled={adjusting.isPending}
              checked={confirm.includes(reason)}
              onChange={({ target }) => {
                const others = confirm.filter((one) => one !== reason);
                adjusting.mutate({ confirm: target.checked ? [...others, reason] : others });
              }}
            >
              {message} <span className="muted">{count} 行</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {adjusting.error && <ErrorSentence error={adjusting.error} />}
    </Section>
  );
}
