import { Button } from 'antd';
import type { ReactNode } from 'react';
import { isStaleVersion } from '../api/problem';
import { useSaveKey } from '../shell/save-key';
import { useAfterTyping } from '../ui/after-typing';
import { classes } from '../ui/classes';
import { FormErrors } from '../ui/form-errors';
import { Notice } from '../ui/notice';
import styles from './form.module.css';
import type { Saving } from './use-saving';

interface FormSheetProps {
  form: Pick<Saving<void>, 'idOf' | 'error' | 'isMended' | 'submit'>;
  /** Above the refusals: 没有登记成功. */
  failure: string;
  /** Below the fields; FormButtons, or what the form has instead. */
  buttons: ReactNode;
  /** In a drawer, with nothing below it. */
  isAlone?: boolean;
  className?: string;
  children: ReactNode;
}

/** The frame of every form: what was refused on top, the buttons below. Enter in a field and Ctrl+Enter save. */
export function FormSheet({ form, failure, buttons, isAlone, className, children }: FormSheetProps) {
  const save = () => {
    form.submit();
  };
  const afterTyping = useAfterTyping(save);
  const place = useSaveKey<HTMLFormElement>(save);
  return (
    <form
      ref={place}
      className={classes(styles.form, isAlone && styles.formAlone, className)}
      data-part="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        afterTyping();
      }}
    >
      <Refused form={form} failure={failure} />
      {children}
      {buttons}
    </form>
  );
}

function Refused({ form: { error, isMended, idOf }, failure }: Pick<FormSheetProps, 'form' | 'failure'>) {
  if (!error) return null;
  if (!isStaleVersion(error))
    return <FormErrors error={error} isMended={isMended} title={failure} fieldId={idOf} />;
  return (
    <div role="alert">
      <Notice tone="attention">
        <b>{failure}，刚刚有人改过</b>
        <div>页面已换成最新的，您填的还在。请核对后再保存一次。</div>
      </Notice>
    </div>
  );
}

interface FormButtonsProps {
  form: Pick<Saving<void>, 'isSaving'>;
  /** On the button: 登记, 保存. */
  words: string;
  onCancel?: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** Saves; in a drawer always in sight. */
export function FormButtons({ form: { isSaving }, words, onCancel, children }: FormButtonsProps) {
  return (
    <div className={classes(styles.formButtons, styles.formFoot)}>
      <Button type="primary" htmlType="submit" loading={isSaving}>
        {words}
      </Button>
      {children}
      {onCancel && <Button onClick={onCancel}>取消</Button>}
      <span className={classes('muted', styles.formKey)}>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> 保存
      </span>
    </div>
  );
}
