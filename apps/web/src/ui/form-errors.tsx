import { useEffect, useRef } from 'react';
import { ApiProblem } from '../api/problem';
import { Notice } from './notice';
import styles from './form-errors.module.css';

interface FormErrorsProps {
  error: Error;
  /** What did not happen: 没有登记成功. */
  title: string;
  /** The id of the field on the page for a field of the request; null where the page has none. */
  fieldId?: (field: string) => string | null;
  /** Whether a field was changed since: it is not asked for any longer, and once all are, nothing is. */
  isMended?: (field: string) => boolean;
}

/** More at once is read by nobody. */
const AT_MOST = 6;

/** The summary above a form: the same words as at the fields, with a link to each. Takes the focus when it appears. */
export function FormErrors({ error, title, fieldId = (field) => field, isMended }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [error]);
  const told = error instanceof ApiProblem ? error.errors : [];
  const errors = told.filter(({ field }) => !isMended?.(field));
  if (told.length > 0 && errors.length === 0) return null;
  return (
    <div ref={box} className={styles.formErrors} data-part="form-errors" role="alert" tabIndex={-1}>
      <Notice tone="wrong">
        <b>{title}</b>
        {errors.length > 0 ? `，有 ${errors.length} 处要改：` : `：${error.message}`}
        {errors.length > 0 && (
          <ul>
            {errors.slice(0, AT_MOST).map(({ field, message }) => (
              <li key={field + message}>
                <FieldLink id={fieldId(field)} message={message} />
              </li>
            ))}
            {errors.length > AT_MOST && <li>还有 {errors.length - AT_MOST} 处，改好这些后再看</li>}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function FieldLink({ id, message }: { id: string | null; message: string }) {
  if (id === null) return message;
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {message}
    </a>
  );
}
