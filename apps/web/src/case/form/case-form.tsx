import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useAfterTyping } from '../../ui/after-typing';
import { useSaveKey } from '../../shell/save-key';
import { FormErrors } from '../../ui/form-errors';
import type { CaseFile } from '../record/case-facts';
import { Conflict } from './conflict';
import type { CaseForm as Form } from './use-case-form';
import { classes } from '../../ui/classes';
import styles from './case-form.module.css';

interface CaseFormProps<V> {
  form: Form<V>;
  file: CaseFile;
  /** On the button: 登记, 保存. */
  saveWords: string;
  /** Above the refusals: 没有登记成功. */
  failure: string;
  onCancel?: () => void;
  children: ReactNode;
}

/** The frame of every form about a case: what was refused on top, the buttons below. Ctrl+Enter saves. */
export function CaseForm<V>({ form, file, saveWords, failure, onCancel, children }: CaseFormProps<V>) {
  const { error, isMended, idOf, isSaving, isRestored, forget } = form;
  const save = () => {
    if (!isSaving) form.submit();
  };
  const submit = useAfterTyping(save);
  const place = useSaveKey<HTMLFormElement>(save);
  return (
    <form
      ref={place}
      className={styles.caseForm}
      data-part="case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {error && <FormErrors error={error} isMended={isMended} title={failure} fieldId={idOf} />}
      <Conflict form={form} file={file} onDrop={onCancel} />
      {isRestored && (
        <p className="muted">
          已恢复上次没有保存的内容。{' '}
          <Button type="link" size="small" onClick={forget}>
            清除重填
          </Button>
        </p>
      )}
      {children}
      {!form.conflict && (
        <div className={classes(styles.caseFormButtons, styles.caseFormFoot)}>
          <Button type="primary" htmlType="submit" loading={isSaving}>
            {saveWords}
          </Button>
          {onCancel && <Button onClick={onCancel}>取消</Button>}
          <span className={classes('muted', styles.caseFormKey)}>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> 保存
          </span>
        </div>
      )}
    </form>
  );
}
