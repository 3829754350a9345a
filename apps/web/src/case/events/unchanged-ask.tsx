import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { ErrorSentence } from '../../ui/error-sentence';
import { useToday } from '../../ui/today';
import { useUndoBar } from '../../ui/undo-bar';
import { type CaseFile, isChangeable } from '../record/case-facts';

/** Whether nobody has touched the open case for so long that it is asked about. */
export function useIsUnconfirmed({ unconfirmedFrom, withdrawn }: CaseFile): boolean {
  const today = useToday();
  return unconfirmedFrom !== null && withdrawn === null && unconfirmedFrom <= today;
}

/** 仍无变化？ answered at one press; whatever is recorded answers it too. */
export function UnchangedAsk({ file }: { file: CaseFile }) {
  const report = useUndoBar();
  const { id, version } = file;
  const confirm = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/cases/{id}/unchanged', { params: { path: { id } }, body: { version } })),
    onSuccess: async () => {
      report({ words: '已确认仍无变化，30 天后没有变动再问' });
      await caseworkChanged();
    },
  });
  return (
    <>
      30 天没有变动，仍无变化？有变化的，记一笔；没有的，请确认，确认以前按“未确认”计入统计。{' '}
      {isChangeable(file) && (
        <Button
          size="small"
          loading={confirm.isPending}
          onClick={() => {
            confirm.mutate();
          }}
        >
          仍无变化
        </Button>
      )}
      {confirm.error && <ErrorSentence error={confirm.error} />}
    </>
  );
}
