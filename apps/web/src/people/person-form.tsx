import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSaveKey } from '../shell/save-key';
import { useAfterTyping } from '../ui/after-typing';
import { FormErrors } from '../ui/form-errors';
import styles from './people.module.css';

interface PersonFormProps {
  refusal: Error | null;
  isMended: (field: string) => boolean;
  /** Above the refusals: 没有添加成功. */
  failure: string;
  /** On the button. */
  words: string;
  isSaving: boolean;
  save: () => void;
  children: ReactNode;
}

/** The frame of the forms about a person. */
export function PersonForm({ refusal, isMended, failure, words, isSaving, save, children }: PersonFormProps) {
  const submit = () => {
    if (!isSaving) save();
  };
  const afterTyping = useAfterTyping(submit);
  const place = useSaveKey<HTMLFormElement>(submit);
  return (
    <form
      ref={place}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        afterTyping();
      }}
    >
      {refusal && (
        <FormErrors
          error={refusal}
          isMended={isMended}
          title={failure}
          fieldId={(field) => `person-${field}`}
        />
      )}
      {children}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSaving}>
          {words}
        </Button>
      </div>
    </form>
  );
}
