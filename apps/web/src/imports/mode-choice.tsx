import { Radio } from 'antd';
import { ErrorSentence } from '../ui/error-sentence';
import { MODE_WORDS } from './import-words';
import styles from './imports.module.css';
import type { Import } from './queries';
import { useAdjusting } from './use-adjusting';

/** 导入方式: whether cases that are there get what they lack. Found by their number, and never written over. */
export function ModeChoice({ id, mode }: Pick<Import, 'id' | 'mode'>) {
  const adjusting = useAdjusting(id);
  return (
    <div className={styles.mode}>
      <Radio.Group
        aria-label="导入方式"
        disabled={adjusting.isPending}
        value={mode}
        options={(Object.keys(MODE_WORDS) as Import['mode'][]).map((value) => ({
          value,
          label: MODE_WORDS[value],
        }))}
        onChange={({ target }) => {
          adjusting.mutate({ mode: target.value as Import['mode'] });
        }}
      />
      {adjusting.error && <ErrorSentence error={adjusting.error} />}
    </div>
  );
}
