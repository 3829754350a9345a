import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router';
import { ApiProblem } from '../api/problem';
import { Seal } from '../ui/seal';
import { Waiting } from '../ui/waiting';
import styles from './appear.module.css';
import { askedQuery, type Source } from './asked';
import { Answered } from './answered';
import { Question } from './question';

/** 请您出庭应诉: what a leader opens on his phone, without signing in and without being taught. */
export function AppearPage() {
  const { token = '' } = useParams();
  return <RequestPage source={{ by: 'link', token }} />;
}

/** The same of a leader who is signed in. */
export function RequestAtDeskPage() {
  const { id } = useParams();
  return <RequestPage source={{ by: 'desk', id: Number(id) }} />;
}

function RequestPage({ source }: { source: Source }) {
  const asked = useQuery(askedQuery(source));
  useEffect(() => {
    document.title = '请您出庭应诉 · 案期';
  }, []);
  return (
    <Frame organ={asked.data?.organName}>
      {asked.isPending && <Waiting rows={4} />}
      {asked.isError && <NotAsked error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data &&
        (asked.data.state === 'OPEN' ? (
          <Question asked={asked.data} source={source} />
        ) : (
          <Answered asked={asked.data} />
        ))}
    </Frame>
  );
}

function Frame({ organ, children }: { organ?: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.brand}>
        <Seal size={30} />
        <b>案期</b>
        {organ && <span className="muted">{organ}</span>}
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}

/** Moved, withdrawn, expired, or no link of ours. */
function NotAsked({ error, retry }: { error: Error; retry: () => void }) {
  const isOver = error instanceof ApiProblem && error.status < 500;
  return (
    <>
      <h1>{isOver ? '不用答复' : '没有打开'}</h1>
      <p role="alert" className={styles.ended}>
        {error.message}
      </p>
      {!isOver && (
        <button type="button" className={styles.second} onClick={retry}>
          再试一次
        </button>
      )}
    </>
  );
}
