import { Button } from 'antd';
import { type Day, effectToConfirm } from '#law';
import { useCountingChoices } from '../../api/counting-choices';
import { useWorkCalendar } from '../../api/work-calendar';
import { dayText } from '../../ui/dates';
import { ErrorSentence } from '../../ui/error-sentence';
import { useToday } from '../../ui/today';
import { type CaseFile, factsOf, isChangeable } from '../record/case-facts';
import { useRecordOn } from './use-record-on';

/** The day on which the judgment took effect, if nobody appealed: null as long as there is nothing to ask. */
export function useEffectToConfirm(file: CaseFile): Day | null {
  const today = useToday();
  const effect = effectToConfirm(factsOf(file), useWorkCalendar(), useCountingChoices());
  return effect && effect.on < today && isChangeable(file) ? effect.on : null;
}

/** 裁判生效: the words and the button that records it, on the day that was computed. */
export function EffectAsk({ file, on }: { file: CaseFile; on: Day }) {
  const today = useToday();
  const record = useRecordOn();
  const day = dayText(on, today);
  return (
    <>
      上诉期于{day}届满，没有登记上诉。没有人上诉的，请登记裁判生效；有人上诉的，记一笔“上诉”。{' '}
      {isChangeable(file) && (
        <Button
          size="small"
          loading={record.isPending}
          onClick={() => {
            record.mutate({ caseId: file.id, event: { type: 'EFFECTIVE' }, on });
          }}
        >
          登记{day}生效
        </Button>
      )}
      {record.error && <ErrorSentence error={record.error} />}
    </>
  );
}
