import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Link } from 'react-router';
import type { Shown } from '../api/client';
import { ErrorSentence } from '../ui/error-sentence';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { movesQuery, recomputationQuery } from './queries';

/** 重新计算: how far it has come, and which deadlines moved. It goes on when the page is left. */
export function Recomputation({ jobId }: { jobId: number }) {
  const job = useQuery(recomputationQuery(jobId));
  if (job.isError) return <ErrorSentence error={job.error} />;
  if (!job.data) return null;
  const { state, done, total } = job.data;
  if (state === 'FAILED') {
    return <Notice tone="wrong">重新计算没有完成，程序会自动再试。请把情况告诉管理员</Notice>;
  }
  if (state !== 'DONE') {
    return (
      <Section title="正在重新计算期限">
        <div className="settings-form">
          <Progress percent={total ? Math.floor((done * 100) / total) : 0} aria-label="进度" />
          <p>
            已算 {done} 件{total === null ? '' : `，共 ${total} 件`}。可以离开本页，后台继续计算
          </p>
        </div>
      </Section>
    );
  }
  return <Moves jobId={jobId} cases={done} />;
}

function Moves({ jobId, cases }: { jobId: number; cases: number }) {
  const moves = useQuery(movesQuery(jobId));
  if (moves.isError) return <ErrorSentence error={moves.error} />;
  if (!moves.data) return null;
  if (moves.data.length === 0) return <Notice tone="done">已重新计算 {cases} 件，没有期限变动</Notice>;
  return (
    <Section title={`已重新计算，${moves.data.length} 个期限有变动`}>
      <table className="settings-moves">
        <thead>
          <tr>
            <th scope="col">案件</th>
            <th scope="col">期限</th>
            <th scope="col">原来</th>
            <th scope="col">现在</th>
          </tr>
        </thead>
        <tbody>
          {moves.data.map((move, row) => (
            <tr key={row}>
              <td>
                {move.caseId === null ? (
                  '后续事项'
                ) : (
                  <Link to={`/cases/${move.caseId}`}>{move.caseNo ?? `案件 ${move.caseId}`}</Link>
                )}
              </td>
              <td>{move.name}</td>
              <td>{dayText(move.from, move.provisionalBefore)}</td>
              <td>{dayText(move.to, move.provisionalAfter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function dayText(on: Shown['DeadlineMoveView']['from'], provisional: boolean): string {
  return on === null ? '—' : `${on}${provisional ? '（暂定）' : ''}`;
}
