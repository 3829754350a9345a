import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../api/client';
import { isStaleVersion } from '../api/problem';
import { useSaveKey } from '../shell/save-key';
import { Field } from '../ui/field';
import { useRefusal } from '../ui/refusal';
import { useUndoBar } from '../ui/undo-bar';
import { Refused } from './refused';
import styles from './settings-page.module.css';

interface PutYearProps {
  year: number;
  /** Of the entry that is replaced. */
  version: number | undefined;
  onClose: () => void;
  onChanged: (jobId: number | null) => void;
}

/** 录入放假安排: the notice as it was published, read and checked by the server. */
export function PutYear({ year, version, onClose, onChanged }: PutYearProps) {
  const client = useQueryClient();
  const report = useUndoBar();
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const { refusal, isMended, errorOf, refuse } = useRefusal({ text, source });
  const put = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT('/api/calendar/{year}', {
          params: { path: { year } },
          body: { text, source: source || null, version },
        }),
      ),
    onSuccess: async ({ jobId }) => {
      onChanged(jobId);
      await client.invalidateQueries({ queryKey: ['law'] });
      report({ words: `已录入 ${year} 年放假安排` });
      onClose();
    },
    onError: async (error) => {
      refuse(error);
      if (isStaleVersion(error)) await client.invalidateQueries({ queryKey: ['law'] });
    },
  });
  const place = useSaveKey<HTMLDivElement>(() => {
    if (!put.isPending) put.mutate();
  });
  return (
    <Modal
      open
      width={640}
      title={`${year} 年放假安排`}
      okText={`录入 ${year} 年放假安排`}
      confirmLoading={put.isPending}
      onCancel={onClose}
      onOk={() => {
        put.mutate();
      }}
    >
      <div ref={place} className={styles.settingsPut}>
        <Refused error={refusal} isMended={isMended} title="没有录入成功" />
        <Field id="source" label="文号" hint="例如：国办发明电〔2025〕7号" error={errorOf('source')}>
          {(control) => (
            <Input
              {...control}
              value={source}
              onChange={(event) => {
                setSource(event.target.value);
              }}
            />
          )}
        </Field>
        <Field
          id="text"
          label="通知全文"
          hint="粘贴“一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。……”"
          error={errorOf('text')}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={9}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
