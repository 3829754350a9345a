import { Button, Select } from 'antd';
import { answerOf, api } from '../api/client';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { usePerson } from '../shell/session';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import { NamedList } from './named-list';
import styles from './people.module.css';
import { type Organ, peopleChanged } from './queries';

/** 机关: the own one and those below it; renamed, added, and 撤并. */
export function Organs({ organs }: { organs: readonly Organ[] }) {
  const top = Math.min(...organs.map(levelOf));
  return (
    <Section title={`机关 ${organs.length} 个`} aside="上级可以查看下级机关的案件，不能登记和修改">
      <NamedList
        items={organs}
        words={{ end: '撤并', ended: '已撤并' }}
        label="机关名称"
        maxLength={100}
        change={(id, body) => answerOf(api.PATCH('/api/organs/{id}', { params: { path: { id } }, body }))}
        mayWrite
        mayEnd={({ parentId }) => parentId !== null}
        indentOf={(organ) => (levelOf(organ) - top) * 20}
      />
      <AddOrgan organs={organs} />
    </Section>
  );
}

function AddOrgan({ organs }: { organs: readonly Organ[] }) {
  const report = useUndoBar();
  const own = usePerson().organ;
  const form = useForm({
    name: 'add-organ',
    initial: { name: '', parentId: own.id },
    save: (values) => answerOf(api.POST('/api/organs', { body: values })),
    saved: async ({ name }) => {
      form.begin({ ...form.values, name: '' });
      report({ words: `已添加${name}` });
      await peopleChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  const open = organs.filter(({ ended }) => !ended);
  return (
    <FormSheet
      form={form}
      failure="没有添加成功"
      className={styles.add}
      buttons={
        <Button htmlType="submit" loading={form.isSaving}>
          添加机关
        </Button>
      }
    >
      <TextField form={form} name="name" label="下级机关名称" maxLength={100} />
      <Field id={idOf('parentId')} label="上级机关" error={errorOf('parentId')}>
        {(control) => (
          <Select
            {...control}
            showSearch={FOUND_BY_NAME}
            value={values.parentId}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(parentId: number) => {
              set({ parentId });
            }}
          />
        )}
      </Field>
    </FormSheet>
  );
}

function levelOf({ path }: Organ): number {
  return path.split('/').length;
}
