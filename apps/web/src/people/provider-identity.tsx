import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { accessChanged, identityOfQuery } from '../account/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { signInWaysQuery } from '../sign-in/sign-in-ways';
import { useUndoBar } from '../ui/undo-bar';
import type { Account } from './queries';

/** 统一身份认证 of a colleague, where there is one: the security administrator links it and takes it away. */
export function ProviderIdentity({ person }: { person: Account }) {
  const isThere = useQuery(signInWaysQuery).data?.provider ?? false;
  const found = useQuery({ ...identityOfQuery(person.id), enabled: isThere }).data;
  return found ? <Subject person={person} subject={found.identity?.subject ?? ''} /> : null;
}

function Subject({ person: { id, displayName }, subject }: { person: Account; subject: string }) {
  const report = useUndoBar();
  const params = { path: { id } };
  const form = useForm({
    name: 'identity',
    initial: { subject },
    save: (body) =>
      body.subject.trim() === ''
        ? answerOf(api.DELETE('/api/users/{id}/identity', { params }))
        : answerOf(api.PUT('/api/users/{id}/identity', { params, body })),
    saved: async () => {
      report({ words: `已保存${displayName}的统一身份认证` });
      await accessChanged();
    },
  });
  return (
    <section aria-label="统一身份认证">
      <h3>统一身份认证</h3>
      <FormSheet form={form} failure="没有保存" buttons={<FormButtons form={form} words="保存关联" />}>
        <TextField
          {...{ form, name: 'subject', label: '账号标识', maxLength: 255 }}
          hint="统一身份认证给这个人的标识（sub）；清空即解除关联，由此打开的登录随即结束"
        />
      </FormSheet>
    </section>
  );
}
