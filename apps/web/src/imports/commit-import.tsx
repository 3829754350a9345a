import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import styles from './imports.module.css';
import { ModeChoice } from './mode-choice';
import { type Import, importQuery } from './queries';

/** What would be registered now, and the button that does. */
export function CommitImport({ of: { id, counts, taken, mode, completed } }: { of: Import }) {
  const left = counts.ok + counts.doubtful + counts.wrong - taken;
  const commit = useMutation({
    mutationFn: () => answerOf(api.POST('/api/imports/{id}/commit', { params: { path: { id } } })),
    onSuccess: (after) => {
      queryClient.setQueryData(importQuery(id).queryKey, after);
    },
  });
  return (
    <Section title="还没有登记，请核对">
      <div className={styles.foot}>
        <ModeChoice id={id} mode={mode} />
        <p>
          可导入 {counts.ok} 行，需核对 {counts.doubtful} 行，有误 {counts.wrong} 行
          {counts.skip > 0 && `；标题、小计、不用登记的 ${counts.skip} 行`}。
          {completed > 0 && `其中 ${completed} 行补充登记簿中已有的案件，缺什么补什么，已有的内容不改。`}
          {left > 0 && `现在登记的话，${left} 行不导入，可以在台账里改好后再导入。`}
        </p>
        {commit.error && <ErrorSentence error={commit.error} />}
        <Button
          type="primary"
          disabled={taken === 0}
          loading={commit.isPending}
          onClick={() => {
            commit.mutate();
          }}
        >
          {mode === 'ADD' ? '登记' : '导入'}这 {taken} 件
        </Button>
      </div>
    </Section>
  );
}
