import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf, api, type Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { useRefusal } from '../ui/refusal';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import styles from './people.module.css';
import { TextField } from './person-fields';
import { peopleChanged } from './queries';

type Unit = Shown['UnitView'];

/** 承办机构 of the own organ: added, and ended where it was merged. */
export function Units({ units }: { units: readonly Unit[] }) {
  const report = useUndoBar();
  const [name, setName] = useState('');
  const { errorOf, refuse } = useRefusal({ name });
  const add = useMutation({
    mutationFn: () => answerOf(api.POST('/api/units', { body: { name } })),
    onSuccess: async () => {
      report({ words: `已添加${name}` });
      setName('');
      await peopleChanged();
    },
    onError: refuse,
  });
  const end = useMutation({
    mutationFn: ({ id, ended }: Unit) =>
      answerOf(api.PATCH('/api/units/{id}', { params: { path: { id } }, body: { ended: !ended } })),
    onSuccess: peopleChanged,
  });
  return (
    <Section title={`机构 ${units.length} 个`}>
      {end.error && <ErrorSentence error={end.error} />}
      <ul className={styles.people}>
        {units.map((unit) => (
          <li key={unit.id} className={styles.person}>
            <b>{unit.name}</b>
            <span className={styles.personState}>{unit.ended ? '已停用' : '在用'}</span>
            <Button
              aria-label={`${unit.ended ? '恢复' : '停用'} ${unit.name}`}
              onClick={() => {
                end.mutate(unit);
              }}
            >
              {unit.ended ? '恢复' : '停用'}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!add.isPending) add.mutate();
        }}
      >
        <TextField id="unit-name" label="机构名称" value={name} error={errorOf('name')} onChange={setName} />
        <Button htmlType="submit" loading={add.isPending}>
          添加机构
        </Button>
      </form>
    </Section>
  );
}
