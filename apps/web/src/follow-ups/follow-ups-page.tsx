import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Waiting } from '../ui/waiting';
import { FollowUpRows } from './follow-up-rows';
import { type FollowUp, followUpsQuery, type Show } from './queries';
import styles from '../ui/section.module.css';

const STATES: Record<Show, string> = { open: '未办结', answered: '已办结', all: '全部' };

const NOTHING: Record<Show, string> = {
  open: '没有未办结的意见书、建议书',
  answered: '还没有办结的意见书、建议书',
  all: '还没有意见书、建议书',
};

/** 意见书、建议书: what authorities asked for, beside the cases and in them, with its day and its answer. */
export function FollowUpsPage() {
  const navigate = useNavigate();
  const mayRegister = useMay()('cases.write');
  const [parameters, setParameters] = useSearchParams();
  const show = showIn(parameters);
  const list = useInfiniteQuery(followUpsQuery(show));
  return (
    <>
      <PageHead
        title="意见书、建议书"
        context="复议意见书和建议书、司法建议、检察建议，以及责令重作、履行、赔偿的事项"
      >
        <Segmented<Show>
          aria-label="看哪些"
          value={show}
          options={(Object.keys(STATES) as Show[]).map((value) => ({ value, label: STATES[value] }))}
          onChange={(which) => {
            setParameters(which === 'open' ? {} : { show: which }, { replace: true });
          }}
        />
        {mayRegister && (
          <Button onClick={() => void navigate('/cases/new?letter')}>登记意见书、建议书</Button>
        )}
      </PageHead>
      <Listed list={list} show={show} />
    </>
  );
}

function showIn(parameters: URLSearchParams): Show {
  const told = parameters.get('show');
  return told !== null && Object.hasOwn(STATES, told) ? (told as Show) : 'open';
}

interface ListedProps {
  list: UseInfiniteQueryResult<InfiniteData<{ items: FollowUp[]; nextCursor: string | null; total: number }>>;
  show: Show;
}

function Listed({ list, show }: ListedProps) {
  if (list.isPending) return <Waiting rows={6} />;
  if (list.isError) return <ErrorSentence error={list.error} onRetry={list.refetch} />;
  const followUps = list.data.pages.flatMap(({ items }) => items);
  const total = list.data.pages[0]?.total ?? followUps.length;
  if (followUps.length === 0) {
    return (
      <EmptyState
        title={NOTHING[show]}
        hint="收到意见书、建议书、司法建议的，登记后在这里办理；案件里登记的也列在这里。"
      />
    );
  }
  return (
    <>
      <section className={styles.section} aria-label={`${STATES[show]} ${total} 件`}>
        <FollowUpRows followUps={followUps} />
      </section>
      {list.hasNextPage && (
        <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          再看一页，已显示 {followUps.length} 件，共 {total} 件
        </Button>
      )}
    </>
  );
}
