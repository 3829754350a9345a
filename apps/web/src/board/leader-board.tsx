import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import type { Day } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { usePerson } from '../shell/session';
import { useWhose } from '../shell/whose';
import { classes } from '../ui/classes';
import { daysFrom, dayWithWeekday } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { type BoardColumn, clashingIn, columnsOf, hearingsOn } from './board';
import styles from './board.module.css';
import { markOf } from './day-marks';
import { HearingNote } from './hearing-note';
import { hearingsBetween, leadersQuery } from './queries';

/** As many as the server answers at once. */
const MOST = 200;

/** 出庭安排: days down, leaders across, each hearing with how its leader stands. */
export function LeaderBoard({ from, to }: { from: Day; to: Day }) {
  const hearings = useQuery(hearingsBetween(from, to));
  const leaders = useQuery(leadersQuery);
  const { seesOrgansBelow } = usePerson();
  const { isOwn } = useWhose();
  const [isWide, setWide] = useState(false);
  if (hearings.error) return <ErrorSentence error={hearings.error} onRetry={hearings.refetch} />;
  if (!hearings.data || leaders.isPending) return <Waiting rows={6} />;
  const shown = isWide ? hearings.data : hearings.data.filter(isOwn);
  const columns = columnsOf(shown, leaders.data ?? []);
  const clashes = columns.map(clashingIn);
  const count = clashes.reduce((sum, ids) => sum + ids.size, 0);
  return (
    <Section
      title={`开庭、听证 ${new Set(shown.map(({ id }) => id)).size} 次`}
      aside={
        seesOrgansBelow && (
          <Segmented
            aria-label="范围"
            value={isWide ? 'all' : 'own'}
            options={[
              { value: 'own', label: '本机关' },
              { value: 'all', label: '含下级' },
            ]}
            onChange={(value) => {
              setWide(value === 'all');
            }}
          />
        )
      }
    >
      {count > 0 && (
        <p className={styles.boardClash} role="status">
          有 {count} 次开庭与同一负责人的其他开庭在同一半天，已用“时间冲突”标出，请换人或者改期。
        </p>
      )}
      {hearings.data.length >= MOST && (
        <p className={styles.boardNote}>只显示最早的 {MOST} 次，请分段查看。</p>
      )}
      <BoardTable {...{ from, to, columns, clashes }} />
    </Section>
  );
}

interface BoardTableProps {
  from: Day;
  to: Day;
  columns: readonly BoardColumn[];
  clashes: readonly ReadonlySet<number>[];
}

function BoardTable({ from, to, columns, clashes }: BoardTableProps) {
  return (
    <div className={styles.boardScroll}>
      <table className={styles.board}>
        <thead>
          <tr>
            <th scope="col">日期</th>
            {columns.map(({ key, name, post, hearings }) => (
              <th key={key} scope="col" className={key === '' ? styles.boardNobody : undefined}>
                {name}{' '}
                <span className="muted">{[post, `${hearings.length} 次`].filter(Boolean).join(' · ')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daysFrom(from, to).map((on) => (
            <BoardDay key={on} {...{ on, columns, clashes }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BoardDay({ on, columns, clashes }: Pick<BoardTableProps, 'columns' | 'clashes'> & { on: Day }) {
  const today = useToday();
  const mark = markOf(on, useWorkCalendar());
  const cells = columns.map((column) => hearingsOn(column, on));
  const isEmpty = cells.every((cell) => cell.length === 0);
  return (
    <tr
      className={classes(
        mark.isOff && styles.boardOff,
        isEmpty && styles.boardEmpty,
        on === today && styles.boardToday,
      )}
    >
      <th scope="row">
        {dayWithWeekday(on, today)}
        {mark.words && <span className={styles.boardMark}>{mark.words}</span>}
      </th>
      {cells.map((hearings, index) => (
        <td key={columns[index]?.key}>
          {hearings.map((hearing) => (
            <HearingNote
              key={`${hearing.id} ${hearing.seatId}`}
              hearing={hearing}
              isClashing={clashes[index]?.has(hearing.id) ?? false}
              isOnRestDay={mark.isOff}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}
