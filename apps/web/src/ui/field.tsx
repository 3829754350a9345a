import type { ReactNode } from 'react';
import { Shape, type ShapeKind } from './shape';
import styles from './field.module.css';
import { classes } from './classes';

/** What the label, the hint and the error need of the control: spread it into an antd input. */
export interface ControlProps {
  id: string;
  status?: 'error';
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface FieldProps {
  id: string;
  label: ReactNode;
  /** Right of the label: where a value comes from, what can be done about it. */
  aside?: ReactNode;
  hint?: ReactNode;
  /** Worth a look, and no reason not to go on. */
  warning?: ReactNode;
  error?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A label, its control, and what is to be said about it below. */
export function Field({ id, label, aside, className, children, ...notes }: FieldProps) {
  const note = noteOf(notes);
  const noteId = `${id}-note`;
  return (
    <div className={classes(styles.field, className)} data-part="field">
      <div className={styles.fieldHead} data-part="field-head">
        <label htmlFor={id}>{label}</label>
        {aside && (
          <span className={styles.fieldAside} data-part="field-aside">
            {aside}
          </span>
        )}
      </div>
      {children({
        id,
        ...(notes.error ? { status: 'error', 'aria-invalid': true } : {}),
        ...(note ? { 'aria-describedby': noteId } : {}),
      })}
      {note && (
        <div
          id={noteId}
          className={classes(styles.fieldNote, styles[`field-${note.tone}`])}
          data-part="field-note"
        >
          {note.shape && <Shape of={note.shape} size={10} />}
          <span>{note.words}</span>
        </div>
      )}
    </div>
  );
}

interface Note {
  tone: 'error' | 'warning' | 'hint';
  shape: ShapeKind | null;
  words: ReactNode;
}

function noteOf({ error, warning, hint }: Pick<FieldProps, 'error' | 'warning' | 'hint'>): Note | null {
  if (error) return { tone: 'error', shape: 'square', words: error };
  if (warning) return { tone: 'warning', shape: 'diamond', words: warning };
  return hint ? { tone: 'hint', shape: null, words: hint } : null;
}
