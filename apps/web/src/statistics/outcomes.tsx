import { Fragment } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Stream, STREAMS, type Verdict, VERDICTS } from '#law';
import { Section } from '../ui/section';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { keyOf } from './number-names';
import { type OutcomeRow, outcomeRows, type Split } from './outcome-rows';
import type { Filter, StreamTally } from './queries';
import { classes } from '../ui/classes';
import styles from './outcomes.module.css';
import statisticsPageStyles from './statistics-page.module.css';

interface OutcomesProps {
  stream: Stream;
  now: StreamTally;
  before: StreamTally | undefined;
  filter: Filter;
}

/** How a stream's cases ended, as bars; each opens its cases below it. */
export function Outcomes({ stream, now, before, filter }: OutcomesProps) {
  const [address] = useSearchParams();
  const split: Split = address.get('by') === 'disposition' ? 'disposition' : 'result';
  const rows = outcomeRows(split, now, before);
  const isJudged = Object.values(now.verdicts).some((count) => count > 0);
  const longest = Math.max(...rows.map(({ count }) => count));
  return (
    <Section
      title={`${STREAMS[stream]}：审结 ${now.concluded} 件，${WORDS[split]}`}
      aside={<OtherSplit split={split} />}
    >
      <table className={styles.outcomes}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{WORDS[split]}</th>
            <td />
            <th scope="col">件数</th>
            <th scope="col">胜败</th>
            <th scope="col">上年同期</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.code}
              row={row}
              number={keyOf(stream, 'concluded', [split, row.code])}
              longest={longest}
              isJudged={isJudged}
              isCompared={before !== undefined}
              filter={filter}
            />
          ))}
        </tbody>
      </table>
      {isJudged && <Verdicts stream={stream} verdicts={now.verdicts} filter={filter} />}
    </Section>
  );
}

const WORDS: Record<Split, string> = { result: '处理结果', disposition: '结案方式' };

/** 换维度: by the other of the two splits. */
function OtherSplit({ split }: { split: Split }) {
  const [address] = useSearchParams();
  const next = new URLSearchParams(address);
  next.delete('open');
  if (split === 'result') next.set('by', 'disposition');
  else next.delete('by');
  return (
    <Link to={`?${next}`} className={statisticsPageStyles.notPrinted} replace preventScrollReset>
      {split === 'result' ? '按结案方式' : '按处理结果'}
    </Link>
  );
}

interface RowProps {
  row: OutcomeRow;
  number: string;
  longest: number;
  /** Whether the organ wins or loses in this stream at all. */
  isJudged: boolean;
  isCompared: boolean;
  filter: Filter;
}

function Row({ row, number, longest, isJudged, isCompared, filter }: RowProps) {
  const { name, count, before, verdict } = row;
  const verdictText = verdict ? VERDICTS[verdict] : isJudged && count > 0 ? '各案不同' : null;
  const opened = useOpened();
  const isOpen = opened?.place === 'outcomes' && opened.number === number;
  return (
    <Fragment>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <div
            className={classes(styles.outcomesBar, styles[`outcomes-${verdict?.toLowerCase() ?? 'plain'}`])}
            style={{ width: `${(count / Math.max(longest, 1)) * 100}%` }}
          />
        </td>
        <td className={styles.outcomesCount}>
          <NumberLink place="outcomes" number={number} count={count} name={name} />
        </td>
        <td className={styles.outcomesVerdict}>{verdictText}</td>
        <td className={classes(styles.outcomesBefore, 'muted')}>上年 {isCompared ? before : '—'}</td>
      </tr>
      {isOpen && (
        <tr className={styles.outcomesOpen}>
          <td colSpan={5}>
            <CasesBehind filter={filter} number={number} title={name} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

interface VerdictsProps {
  stream: Stream;
  verdicts: StreamTally['verdicts'];
  filter: Filter;
}

/** 胜 5 · 败 1 · 不计胜败 3: the server's count of what each case means for the organ. */
function Verdicts({ stream, verdicts, filter }: VerdictsProps) {
  const opened = useOpened();
  const all = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => ({
    verdict,
    count: verdicts[verdict],
    number: keyOf(stream, 'concluded', ['verdict', verdict]),
  }));
  const open = all.find(({ number }) => opened?.place === 'outcomes' && opened.number === number);
  return (
    <>
      <ul className={styles.outcomesVerdicts}>
        {all.map(({ verdict, count, number }) => (
          <li key={verdict}>
            {VERDICTS[verdict]}{' '}
            <NumberLink place="outcomes" number={number} count={count} name={VERDICTS[verdict]} />
          </li>
        ))}
      </ul>
      {open && <CasesBehind filter={filter} number={open.number} title={VERDICTS[open.verdict]} />}
    </>
  );
}
