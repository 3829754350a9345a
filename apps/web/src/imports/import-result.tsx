import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import { useEffect } from 'react';
import { answerOf, api } from '../api/client';
import { caseworkChanged, queryClient } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import styles from './imports.module.css';
import { type Import, importQuery } from './queries';

/** What became of it, and taking it back. */
export function ImportResult({ of }: { of: Import }) {
  const { status, cases, counts, completed } = of;
  useEffect(() => {
    if (status !== 'COMMITTING') void caseworkChanged();
  }, [status]);
  if (status === 'COMMITTING') return <UnderWay of={of} />;
  if (status === 'UNDONE') return <Notice tone="attention">这次导入已撤销，登记的案件已整批撤回</Notice>;
  return (
    <Section title={status === 'DONE' ? `已登记 ${cases} 件案件` : `登记中断，已登记 ${cases} 件`}>
      <div className={styles.foot}>
        {status === 'FAILED' && (
          <Notice tone="wrong">后台登记没有完成，稍后自动接着登记；仍不成的，请与维护人员联系</Notice>
        )}
        <p>
          {completed > 0 &&
            `补充了 ${completed} 件已有案件，补的内容写在各行；撤销导入时不收回，可在案件里逐项更正。`}
          {counts.doubtful > 0 && `需核对而没有确认的、已在登记簿中的，没有导入。`}
          {counts.wrong > 0 && `有误 ${counts.wrong} 行没有导入，原因写在各行。`}
          每一行登记成的案件，点下面的案号打开。
        </p>
        <Undo of={of} />
      </div>
    </Section>
  );
}

export function UnderWay({ of: { status, progress } }: { of: Import }) {
  const { done, total } = progress;
  if (status === 'READING') return <Notice tone="attention">正在读取台账，请稍候</Notice>;
  return (
    <Section title="正在登记">
      <div className={styles.foot}>
        <Progress percent={total ? Math.floor((done * 100) / total) : 0} aria-label="进度" />
        <p>
          已办 {done} 行{total !== null && `，共 ${total} 行`}。可以离开本页，后台继续登记
        </p>
      </div>
    </Section>
  );
}

function Undo({ of: { id, cases } }: { of: Import }) {
  const report = useUndoBar();
  const undo = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/imports/{id}', { params: { path: { id } } })),
    onSuccess: async (after) => {
      queryClient.setQueryData(importQuery(id).queryKey, after);
      report({ words: '已撤销这次导入' });
      await caseworkChanged();
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  return (
    <>
      {undo.error && <ErrorSentence error={undo.error} />}
      <Popconfirm
        title={`撤回这次登记的 ${cases} 件案件？`}
        description="连同登记以后在这些案件里记的内容一起撤回；每件可以在案件页恢复"
        okText="撤销导入"
        cancelText="不撤销"
        onConfirm={() => {
          undo.mutate();
        }}
      >
        <Button loading={undo.isPending}>撤销这次导入</Button>
      </Popconfirm>
    </>
  );
}
