import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorSentence } from '../ui/error-sentence';
import { NameDrawer } from './name-drawer';
import styles from './people.module.css';
import { peopleChanged } from './queries';

interface Named {
  id: number;
  name: string;
  ended: boolean;
}

interface NamedListProps<T extends Named> {
  items: readonly T[];
  /** What it is called to end one, and what one is then. */
  words: { end: string; ended: string };
  label: string;
  maxLength: number;
  change: (id: number, change: { name?: string; ended?: boolean }) => Promise<{ name: string }>;
  mayWrite: boolean;
  mayEnd?: (item: T) => boolean;
  /** In pixels. */
  indentOf?: (item: T) => number;
}

/** Organs or units, each to be renamed, ended and begun again. */
export function NamedList<T extends Named>({ items, words, ...props }: NamedListProps<T>) {
  const { change, mayWrite, mayEnd = () => true, indentOf } = props;
  const [renamed, rename] = useState<T | null>(null);
  const { error, mutate } = useMutation({
    mutationFn: ({ id, ended }: T) => change(id, { ended: !ended }),
    onSuccess: peopleChanged,
  });
  return (
    <>
      {error && <ErrorSentence error={error} />}
      <ul className={styles.list}>
        {items.map((item) => {
          const ending = item.ended ? '恢复' : words.end;
          return (
            <li key={item.id} className={styles.row}>
              <span style={indentOf && { paddingLeft: indentOf(item) }}>{item.name}</span>
              <span className={styles.state}>{item.ended && words.ended}</span>
              {mayWrite && (
                <span className={styles.buttons}>
                  <Button
                    aria-label={`更名 ${item.name}`}
                    onClick={() => {
                      rename(item);
                    }}
                  >
                    更名
                  </Button>
                  {mayEnd(item) && (
                    <Button
                      aria-label={`${ending} ${item.name}`}
                      onClick={() => {
                        mutate(item);
                      }}
                    >
                      {ending}
                    </Button>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {renamed && (
        <NameDrawer
          title={`更名 ${renamed.name}`}
          label={props.label}
          maxLength={props.maxLength}
          name={renamed.name}
          save={(name) => change(renamed.id, { name })}
          onClose={() => {
            rename(null);
          }}
        />
      )}
    </>
  );
}
