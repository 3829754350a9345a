import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { queryClient, sessionQuery } from '../api/queries';
import { FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { usePerson } from '../shell/session';
import { useUndoBar } from '../ui/undo-bar';
import styles from './first-steps.module.css';

/** 单位名称, which an installation is asked for once: it stands in every report. */
export function OfficeName() {
  const report = useUndoBar();
  const { organ } = usePerson();
  const form = useForm({
    name: 'office',
    initial: { name: '' },
    check: ({ name }) => (name.trim() === '' ? [{ field: 'name', message: '请填单位名称' }] : []),
    save: (body) => answerOf(api.PATCH('/api/organs/{id}', { params: { path: { id: organ.id } }, body })),
    saved: async ({ name }) => {
      report({ words: `单位名称已定为${name}` });
      await queryClient.query({ ...sessionQuery, staleTime: 0 });
    },
  });
  return (
    <FormSheet
      form={form}
      failure="没有保存"
      className={styles.officeName}
      buttons={
        <Button type="primary" htmlType="submit" loading={form.isSaving}>
          保存
        </Button>
      }
    >
      <TextField
        form={form}
        name="name"
        label="单位全称"
        maxLength={100}
        placeholder="例如 云川市市场监督管理局"
        hint="与公章一致。写在年度报告、Word 和 Excel 文件里，以后可以在“机构与人员”中更名"
      />
    </FormSheet>
  );
}
