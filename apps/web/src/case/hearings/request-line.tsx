import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { ABSENCE_REASONS } from '#law';
import { answerOf, api } from '../../api/client';
import { caseworkChanged } from '../../api/queries';
import { dayAt, dayText } from '../../ui/dates';
import { ErrorSentence } from '../../ui/error-sentence';
import { useToday } from '../../ui/today';
import type { CaseFileHearing } from '../record/case-facts';
import styles from './hearings.module.css';
import { type AppearanceRequest, requestsQuery } from './leader-choices';

interface RequestLineProps {
  hearing: CaseFileHearing;
  /** Null where nothing can be changed. */
  onAsk: ((proposed: AppearanceRequest['other']) => void) | null;
}

/** What was asked of leaders for this hearing and what they answered, newest first; the newest can be acted on. */
export function RequestLine({ hearing, onAsk }: RequestLineProps) {
  const requests = useQuery(requestsQuery(hearing.id)).data ?? [];
  const today = useToday();
  const [newest] = requests;
  if (!newest) return null;
  return (
    <>
      <ul className={styles.requests} aria-label="请示经过">
        {requests.map((request) => (
          <li key={request.id}>
            {dayText(dayAt(request.answeredAt ?? request.askedAt), today)} {requestText(request)}
          </li>
        ))}
      </ul>
      {onAsk && hearing.status === 'SCHEDULED' && <NextStep {...{ hearing, onAsk, newest }} />}
    </>
  );
}

interface NextStepProps {
  hearing: CaseFileHearing;
  newest: AppearanceRequest;
  onAsk: NonNullable<RequestLineProps['onAsk']>;
}

/** Who is proposed is asked; who has not answered is asked no more. */
function NextStep({ hearing, newest, onAsk }: NextStepProps) {
  const { state, other, end } = newest;
  const withdraw = useMutation({
    mutationFn: () =>
      answerOf(api.DELETE('/api/hearings/{id}/appearance/request', { params: { path: { id: hearing.id } } })),
    onSuccess: caseworkChanged,
  });
  if (state === 'PROPOSED' && other)
    return (
      <Button
        color="primary"
        variant="filled"
        onClick={() => {
          onAsk(other);
        }}
      >
        请示{other.name}
      </Button>
    );
  if (state !== 'OPEN' || end !== null) return null;
  return (
    <>
      {withdraw.error && <ErrorSentence error={withdraw.error} />}
      <Button
        loading={withdraw.isPending}
        onClick={() => {
          withdraw.mutate();
        }}
      >
        撤回请示
      </Button>
    </>
  );
}

/** 孙丽华 副局长 不能出庭：意外事件（高铁停运） */
function requestText(request: AppearanceRequest): string {
  const { state, leader, askedBy, end } = request;
  const who = [leader.name, leader.post].filter(Boolean).join(' ');
  const asked = `${askedBy}请示 ${who}`;
  if (state === 'OPEN') return `${asked}，${end ?? `等待答复${sentText(request)}`}`;
  return state === 'WITHDRAWN' ? `${asked}，已撤回` : `${who} ${answerText(request)}`;
}

function answerText({ state, reason, words, other }: AppearanceRequest): string {
  const more = words ? `（${words}）` : '';
  if (state === 'ACCEPTED') return '同意出庭';
  if (state === 'PROPOSED') return `请改由 ${other?.name ?? ''} 出庭${more}`;
  return `不能出庭：${reason ? ABSENCE_REASONS[reason] : ''}${more}`;
}

function sentText({ mailed, onDesk }: AppearanceRequest): string {
  const ways = [...(onDesk ? ['工作台'] : []), ...(mailed ? ['邮件'] : [])];
  return ways.length > 0 ? `（已送${ways.join('、')}）` : '（链接由承办人转交）';
}
