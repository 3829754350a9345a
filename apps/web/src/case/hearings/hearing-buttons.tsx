import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { useUndoBar } from '../../ui/undo-bar';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';
import { type AppearanceStep, hasCoDefendant, isAttended, leaderSteps } from './hearings';
import styles from './hearings.module.css';

interface HearingButtonsProps {
  file: CaseFile;
  hearing: CaseFileHearing;
  /** The day has come: what happened can be recorded. */
  isPast: boolean;
  onMove: () => void;
  onAppearance: (step: AppearanceStep) => void;
  /** A leader is asked by a link. */
  onAsk: () => void;
  setStatus: (to: CaseFileHearing['status']) => void;
}

/** What can be done about a hearing, as far as it is. */
export function HearingButtons(props: HearingButtonsProps) {
  const { file, hearing, isPast, onMove, setStatus } = props;
  const { status } = hearing;
  if (status === 'CANCELLED')
    return (
      <div className={styles.hearingActs}>
        <Button
          onClick={() => {
            setStatus('SCHEDULED');
          }}
        >
          恢复排期
        </Button>
      </div>
    );
  return (
    <div className={styles.hearingActs}>
      {isAttended(file) && <LeaderButtons {...props} />}
      {status === 'SCHEDULED' && (
        <>
          {isPast && (
            <Button
              onClick={() => {
                setStatus('HELD');
              }}
            >
              登记已开庭
            </Button>
          )}
          <Button onClick={onMove}>改期</Button>
          <Button
            onClick={() => {
              setStatus('CANCELLED');
            }}
          >
            取消开庭
          </Button>
        </>
      )}
      {status === 'HELD' && (
        <>
          <Button onClick={onMove}>更正</Button>
          <Button
            onClick={() => {
              setStatus('SCHEDULED');
            }}
          >
            撤回已开庭
          </Button>
        </>
      )}
    </div>
  );
}

function LeaderButtons({ file, hearing, isPast, onAppearance, onAsk }: HearingButtonsProps) {
  const isAskable =
    !isPast && hearing.status === 'SCHEDULED' && !SETTLED.has(hearing.appearance?.status ?? '');
  return (
    <>
      {isAskable && <Button onClick={onAsk}>请示负责人</Button>}
      {hearing.appearance?.status === 'ARRANGED' && <Confirm hearing={hearing} />}
      {leaderSteps(hearing, { isPast, isShared: hasCoDefendant(file) }).map(
        ({ step, words, isNext = false }) => (
          <Button
            key={step}
            {...(isNext ? { color: 'primary', variant: 'filled' } : {})}
            onClick={() => {
              onAppearance(step);
            }}
          >
            {words}
          </Button>
        ),
      )}
    </>
  );
}

/** Nobody is to be asked any more. */
const SETTLED: ReadonlySet<string> = new Set(['CONFIRMED', 'AGREED']);

/** The leader said yes: nothing more to tell. */
function Confirm({ hearing }: { hearing: CaseFileHearing }) {
  const report = useUndoBar();
  const { id, appearance } = hearing;
  const confirm = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT('/api/hearings/{id}/appearance', {
          params: { path: { id } },
          body: { leader: appearance?.leader, status: 'CONFIRMED', version: appearance?.version },
        }),
      ),
    onSuccess: async () => {
      await caseworkChanged();
      report({ words: `已登记：${appearance?.leader?.name ?? '负责人'}确认出庭` });
    },
  });
  return (
    <Button
      color="primary"
      variant="filled"
      loading={confirm.isPending}
      onClick={() => {
        confirm.mutate();
      }}
    >
      本人已确认
    </Button>
  );
}
