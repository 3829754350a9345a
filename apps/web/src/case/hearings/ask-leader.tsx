import { CopyOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { FormButtons, FormSheet } from '../../form/form-sheet';
import { TextField } from '../../form/text-field';
import { refusal } from '../../form/use-saving';
import { useForm } from '../../form/use-form';
import { copyText } from '../../statistics/copy-text';
import { Notice } from '../../ui/notice';
import { CaseDrawer } from '../form/case-drawer';
import type { CaseFileHearing } from '../record/case-facts';
import styles from './hearings.module.css';
import { ChooseLeader } from './choose-leader';
import type { LeaderChoice } from './leader-choices';

interface AskLeaderProps {
  hearing: CaseFileHearing;
  /** Who is proposed, where somebody is. */
  proposed: { id: number | null; name: string } | null;
  onClose: () => void;
}

interface Typed {
  leaderId: number | null;
  name: string;
  message: string;
}

/** 请示负责人: the leader gets a link that is answered once; it is shown here to be passed on. */
export function AskLeader({ hearing, proposed, onClose }: AskLeaderProps) {
  const [sent, setSent] = useState<{ link: string; mailed: boolean } | null>(null);
  const { leader, leaderId } = hearing.appearance ?? { leader: null, leaderId: null };
  const initial: Typed = {
    leaderId: proposed ? proposed.id : leaderId,
    name: proposed ? proposed.name : (leader?.name ?? ''),
    message: '',
  };
  const form = useForm({
    name: `ask-${hearing.id}`,
    initial,
    check: ({ leaderId: id, name }) =>
      id === null && name.trim() === '' ? refusal('leader', '请选择请哪位负责人出庭').errors : [],
    save: (values: Typed) => ask(hearing, values),
    saved: async (answer) => {
      setSent(answer);
      await caseworkChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  if (sent)
    return (
      <CaseDrawer title="已请示" onClose={onClose}>
        <Sent {...sent} onClose={onClose} />
      </CaseDrawer>
    );
  return (
    <CaseDrawer title="请示负责人出庭" onClose={onClose}>
      <FormSheet
        form={form}
        failure="没有发出请示"
        isAlone
        buttons={<FormButtons form={form} words="发出请示" onCancel={onClose} />}
      >
        <ChooseLeader
          hearingId={hearing.id}
          id={idOf('leaderId')}
          value={values.leaderId}
          error={errorOf('leaderId')}
          onChoose={({ id, name }: LeaderChoice) => {
            set({ leaderId: id, name });
          }}
        />
        {values.leaderId === null && values.name && <p>请示 {values.name}（名单里没有，按副职记）</p>}
        {errorOf('leader') && <p role="alert">{errorOf('leader')}</p>}
        <TextField form={form} name="message" label="说明（可以不填）" maxLength={300} />
        <p className="muted">
          负责人有账号的，工作台上会出现；有邮箱的，发送邮件。链接不用登录，只能答复一次，开庭后失效。
        </p>
      </FormSheet>
    </CaseDrawer>
  );
}

function ask({ id, appearance }: CaseFileHearing, { leaderId, name, message }: Typed) {
  const known = appearance?.leader?.name === name ? appearance.leader : null;
  return answerOf(
    api.POST('/api/hearings/{id}/appearance/request', {
      params: { path: { id } },
      body: {
        ...(leaderId === null ? { leader: known ?? { name, rank: 'DEPUTY' } } : { leaderId }),
        message: message || null,
      },
    }),
  );
}

function Sent({ link, mailed, onClose }: { link: string; mailed: boolean; onClose: () => void }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.sent}>
      <Notice tone={mailed ? 'done' : 'attention'}>
        {mailed ? '邮件已发出。也可以把链接直接发给本人：' : '没有发送邮件。请把链接发给本人：'}
      </Notice>
      <Input.TextArea aria-label="链接" readOnly autoSize value={link} />
      <p className="muted">链接只在这里显示一次，只能发给本人。</p>
      <Button
        icon={<CopyOutlined aria-hidden />}
        onClick={() => {
          void copyText(link).then(setCopied);
        }}
      >
        {isCopied ? '已复制' : '复制链接'}
      </Button>
      <Button type="primary" onClick={onClose}>
        完成
      </Button>
    </div>
  );
}
