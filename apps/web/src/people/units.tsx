import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import { NamedList } from './named-list';
import styles from './people.module.css';
import { type Organ, peopleChanged, type Unit } from './queries';

interface UnitsProps {
  organ: Pick<Organ, 'id' | 'ended'>;
  units: readonly Unit[];
}

/** 承办机构: 科、室、所 of an organ; renamed, and ended where one was merged. */
export function Units({ organ, units }: UnitsProps) {
  const mayWrite = useMay()('organs.write');
  return (
    <Section title={`承办机构 ${units.length} 个`} aside="科、室、所，案件可以分给机构，提醒发给机构全体">
      {units.length === 0 && <EmptyState title="还没有承办机构" hint="没有分科的可以不设" />}
      <NamedList
        items={units}
        words={{ end: '停用', ended: '已停用' }}
        label="机构名称"
        maxLength={60}
        change={(id, body) => answerOf(api.PATCH('/api/units/{id}', { params: { path: { id } }, body }))}
        mayWrite={mayWrite}
      />
      {mayWrite && !organ.ended && <AddUnit organId={organ.id} />}
    </Section>
  );
}

function AddUnit({ organId }: { organId: number }) {
  const report = useUndoBar();
  const form = useForm({
    name: 'add-unit',
    initial: { name: '' },
    save: ({ name }) => answerOf(api.POST('/api/units', { body: { name, organId } })),
    saved: async ({ name }) => {
      form.begin({ name: '' });
      report({ words: `已添加${name}` });
      await peopleChanged();
    },
  });
  return (
    <FormSheet
      form={form}
      failure="没有添加成功"
      className={styles.add}
      buttons={
        <Button htmlType="submit" loading={form.isSaving}>
          添加机构
        </Button>
      }
    >
      <TextField form={form} name="name" label="机构名称" maxLength={60} />
    </FormSheet>
  );
}
