import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FormButtons, FormSheet } from '../../form/form-sheet';
import type { CaseFile } from '../record/case-facts';
import { Conflict } from './conflict';
import type { CaseForm as Form } from './use-case-form';
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

/** The frame of every form about a case: besides, what a colleague changed meanwhile, and what was kept of before. */
export function CaseForm<V>({ form, file, saveWords, failure, onCancel, children }: CaseFormProps<V>) {
  const { isRestored, forget, conflict } = form;
  return (
    <FormSheet
      form={form}
      failure={failure}
      isAlone
      className={styles.caseForm}
      buttons={!conflict && <FormButtons form={form} words={saveWords} onCancel={onCancel} />}
    >
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
    </FormSheet>
  );
}
