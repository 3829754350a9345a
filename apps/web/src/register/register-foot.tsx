import { Button } from 'antd';
import { timeText } from '../ui/dates';
import type { AfterRegistering } from './use-registration';
import styles from './register.module.css';

interface RegisterFootProps {
  isSaving: boolean;
  submit: (next: AfterRegistering) => void;
  keptAt: string | null;
  isRestored: boolean;
  clear: () => void;
}

/** Always in sight: 登记, 登记并录下一件, and whether what was typed is safe. */
export function RegisterFoot({ isSaving, submit, keptAt, isRestored, clear }: RegisterFootProps) {
  return (
    <div className={styles.registerFoot}>
      <Button
        type="primary"
        loading={isSaving}
        onClick={() => {
          submit('open');
        }}
      >
        登记
      </Button>
      <Button
        disabled={isSaving}
        onClick={() => {
          submit('another');
        }}
      >
        登记并录下一件
      </Button>
      <span className={styles.registerFootKeys}>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> 登记，加 <kbd>Shift</kbd> 录下一件
      </span>
      {keptAt && (
        <span className={styles.registerFootDraft}>
          {isRestored ? `已恢复 ${timeText(keptAt)} 的草稿` : `草稿已于 ${timeText(keptAt)} 存在本机`}
          <Button type="link" size="small" onClick={clear}>
            清空重填
          </Button>
        </span>
      )}
    </div>
  );
}
