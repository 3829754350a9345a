import { useMailHint } from '../api/channels';
import { answerOf, api } from '../api/client';
import { queryClient, sessionQuery } from '../api/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import type { Person } from '../shell/session';
import { useUndoBar } from '../ui/undo-bar';

/** 姓名 and 邮箱, as one's colleagues and the reminders have them. */
export function OwnProfile({ person: { displayName, email } }: { person: Person }) {
  const report = useUndoBar();
  const mailHint = useMailHint();
  const form = useForm({
    name: 'profile',
    initial: { displayName, email: email ?? '' },
    save: (values) =>
      answerOf(api.PATCH('/api/session', { body: { ...values, email: values.email || null } })),
    saved: async (after) => {
      queryClient.setQueryData(sessionQuery.queryKey, after);
      report({ words: '已保存姓名和邮箱' });
      await queryClient.invalidateQueries({ queryKey: ['colleagues'] });
    },
  });
  return (
    <FormSheet form={form} failure="没有保存" buttons={<FormButtons form={form} words="保存" />}>
      <TextField form={form} name="displayName" label="姓名" maxLength={60} />
      <TextField form={form} name="email" label="邮箱" maxLength={200} hint={mailHint} />
    </FormSheet>
  );
}
