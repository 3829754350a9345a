import { Button, Select } from 'antd';
import type { LeaderRank } from '#law';
import { useMailHint } from '../api/channels';
import { answerOf, api } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { RankField } from '../form/rank-field';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { Field } from '../ui/field';
import { namedOptions } from '../ui/named-options';
import { useUndoBar } from '../ui/undo-bar';
import { type Contact, CONTACT_KINDS, type ContactKind } from './contact-kinds';
import { type Account, peopleChanged } from './queries';

interface Typed {
  kind: ContactKind;
  name: string;
  post: string;
  rank: LeaderRank;
  userId: number | null;
  email: string;
  mobile: string;
}

const EMPTY: Typed = {
  ...{ kind: 'LEADER', name: '', post: '', rank: 'DEPUTY' },
  ...{ userId: null, email: '', mobile: '' },
};

interface ContactDrawerProps {
  organId: number;
  /** Null for a new one. */
  contact: Contact | null;
  people: readonly Account[];
  onClose: () => void;
}

/** One leader or contact of an organ. */
export function ContactDrawer({ organId, contact, people, onClose }: ContactDrawerProps) {
  const report = useUndoBar();
  const mailHint = useMailHint();
  const saved = async ({ name }: { name: string }) => {
    report({ words: contact ? `已修改${name}` : `已添加${name}` });
    onClose();
    await peopleChanged();
  };
  const form = useForm({
    name: `contact-${contact?.id ?? 'new'}`,
    initial: contact ? typedOf(contact) : EMPTY,
    save: (values) => save(values, organId, contact),
    saved,
  });
  const { values, set, idOf, errorOf } = form;
  const isLeader = values.kind === 'LEADER';
  return (
    <CaseDrawer title={contact ? `修改 ${contact.name}` : '添加局领导、联系人'} onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有保存"
        isAlone
        buttons={
          <>
            {contact && <End contact={contact} onSaved={saved} />}
            <FormButtons form={form} words={contact ? '保存' : '添加'} onCancel={onClose} />
          </>
        }
      >
        <Field id={idOf('kind')} label="类别" error={errorOf('kind')}>
          {(control) => (
            <Select
              {...control}
              value={values.kind}
              disabled={contact !== null}
              options={namedOptions(CONTACT_KINDS)}
              onChange={(kind: ContactKind) => {
                set({ kind });
              }}
            />
          )}
        </Field>
        <TextField form={form} name="name" label="姓名" maxLength={60} />
        <TextField form={form} name="post" label="职务" maxLength={60} placeholder="例如 副局长" />
        {isLeader && (
          <RankField
            id={idOf('rank')}
            post={values.post}
            rank={values.rank}
            error={errorOf('rank')}
            onChange={(rank) => {
              set({ rank });
            }}
          />
        )}
        <Field
          id={idOf('userId')}
          label="本系统账号"
          hint="有账号的在系统里也会收到；没有可以不选"
          error={errorOf('userId')}
        >
          {(control) => (
            <Select
              {...control}
              allowClear
              placeholder="没有账号"
              value={values.userId}
              options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              onChange={(userId: number | null | undefined) => {
                set({ userId: userId ?? null });
              }}
            />
          )}
        </Field>
        <TextField form={form} name="email" label="邮箱" maxLength={200} hint={mailHint} />
        <TextField form={form} name="mobile" label="手机" maxLength={40} />
      </FormSheet>
    </CaseDrawer>
  );
}

function typedOf({ kind, name, post, rank, userId, email, mobile }: Contact): Typed {
  return {
    ...{ kind, name, post: post ?? '', rank: rank ?? 'DEPUTY' },
    ...{ userId, email: email ?? '', mobile: mobile ?? '' },
  };
}

function save({ kind, rank, post, email, mobile, ...told }: Typed, organId: number, contact: Contact | null) {
  const body = {
    ...told,
    ...{ post: post || null, email: email || null, mobile: mobile || null },
    rank: kind === 'LEADER' ? rank : null,
  };
  return answerOf(
    contact
      ? api.PATCH('/api/contacts/{id}', { params: { path: { id: contact.id } }, body })
      : api.POST('/api/contacts', { body: { ...body, kind, organId } }),
  );
}

/** No longer to be chosen, or again. */
function End({ contact, onSaved }: { contact: Contact; onSaved: (of: { name: string }) => Promise<void> }) {
  const { id, ended } = contact;
  const form = useForm({
    name: `end-contact-${id}`,
    initial: { ended: !ended },
    save: (body) => answerOf(api.PATCH('/api/contacts/{id}', { params: { path: { id } }, body })),
    saved: onSaved,
  });
  return (
    <Button
      loading={form.isSaving}
      onClick={() => {
        form.submit();
      }}
    >
      {ended ? '恢复' : '停用'}
    </Button>
  );
}
