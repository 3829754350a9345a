import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Shown } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { usePerson } from '../shell/session';
import { useWhose } from '../shell/whose';
import { dayText, momentText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Steps } from '../ui/steps';
import { useToday } from '../ui/today';
import { isUnderWay, movesQuery } from './queries';
import styles from './settings-page.module.css';

type Job = Shown['JobView'];
type Move = Shown['DeadlineMoveView'];

/**
 * 重新计算: how far it has come, and which deadlines moved. It goes on when the page is left.
 *
 * @param isNew it was caused here and now, however soon it was done
 */
export function Recomputation({ job, isNew }: { job: Job; isNew: boolean }) {
  const [wasUnderWay] = useState(() => isUnderWay(job));
  const isOfNow = isNew || wasUnderWay;
  const isDone = job.state === 'DONE';
  useEffect(() => {
    if (isOfNow && isDone) void caseworkChanged();
  }, [isOfNow, isDone]);
  if (job.state === 'FAILED') {
    return <Notice tone="wrong">重新计算没有完成，稍后自动再算。仍不成的，请与维护人员联系</Notice>;
  }
  if (isDone) return <Moves job={job} isOpen={isOfNow} />;
  return (
    <>
      <UnderWay job={job} />
      {isListed(job) && <MovesToCome job={job} />}
    </>
  );
}

/** Of a new edition of the law every move is listed before the first deadline is moved; undefined of other recomputations. */
function isListed({ result }: Job): boolean | undefined {
  return (result as { listed?: boolean } | null)?.listed;
}

function UnderWay({ job }: { job: Job }) {
  const { done, total } = job;
  const isListing = isListed(job) === false;
  return (
    <Section title={isListing ? '正在列出会变动的期限' : '正在重新计算期限'}>
      <div className={styles.settingsForm}>
        <Progress percent={total ? Math.floor((done * 100) / total) : 0} aria-label="进度" />
        <p>
          {isListing && '法规有新版本，先逐件试算并列出会变动的期限，再更新。'}
          已算 {done} 件{total === null ? '' : `，共 ${total} 件`}。可以离开本页，后台继续计算
        </p>
      </div>
    </Section>
  );
}

function MovesToCome({ job }: { job: Job }) {
  const moves = useQuery(movesQuery(job.id)).data;
  if (!moves) return null;
  return (
    <Section title={moves.length > 0 ? `${moves.length} 个期限将要变动` : '没有期限要变动'}>
      {moves.length > 0 && <MovesTable moves={moves} />}
    </Section>
  );
}

/** @param isOpen for one that was caused just now; of an earlier one the list is folded. */
function Moves({ job, isOpen }: { job: Job; isOpen: boolean }) {
  const today = useToday();
  const moves = useQuery(movesQuery(job.id));
  if (moves.isError) return <ErrorSentence error={moves.error} />;
  if (!moves.data) return null;
  const count = moves.data.length;
  const moved = count > 0 ? `${count} 个期限有变动` : '没有期限变动';
  const when = job.finishedAt ? momentText(job.finishedAt, today) : '';
  if (count === 0) {
    return (
      <Notice tone="done">
        {when} 已重新计算 {job.done} 件，{moved}
      </Notice>
    );
  }
  return (
    <Section title={`已重新计算，${moved}`} aside={when}>
      <details className={styles.settingsFolded} open={isOpen}>
        <summary>变动的期限</summary>
        <MovesTable moves={moves.data} />
      </details>
    </Section>
  );
}

function MovesTable({ moves }: { moves: readonly Move[] }) {
  const today = useToday();
  const { nameOf, caseAddress } = useWhose();
  const { seesOrgansBelow } = usePerson();
  const worded = (on: Move['from'], provisional: boolean) =>
    on === null ? '待定' : `${dayText(on, today)}${provisional ? '（暂定）' : ''}`;
  return (
    <table className={styles.settingsMoves}>
      <thead>
        <tr>
          {seesOrgansBelow && <th scope="col">机关</th>}
          <th scope="col">案件</th>
          <th scope="col">期限</th>
          <th scope="col">原来</th>
          <th scope="col">现在</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move, row) => (
          <tr key={row}>
            {seesOrgansBelow && <td>{nameOf(move)}</td>}
            <td>
              {move.caseId === null ? (
                '后续事项'
              ) : (
                <Link to={caseAddress(move.caseId, move)}>{move.caseNo ?? '案号未登记'}</Link>
              )}
            </td>
            <td>
              {move.name}
              <BothExplanations move={move} />
            </td>
            <td>{worded(move.from, move.provisionalBefore)}</td>
            <td>{worded(move.to, move.provisionalAfter)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the date was counted before and how it is now; of the first recomputations nothing was kept. */
function BothExplanations({ move: { stepsBefore, stepsAfter } }: { move: Move }) {
  if (!stepsBefore && !stepsAfter) return null;
  return (
    <details>
      <summary>怎样数出来</summary>
      {stepsBefore && (
        <>
          <h3>原来</h3>
          <Steps steps={stepsBefore} />
        </>
      )}
      {stepsAfter && (
        <>
          <h3>现在</h3>
          <Steps steps={stepsAfter} />
        </>
      )}
    </details>
  );
}
