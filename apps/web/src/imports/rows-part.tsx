import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { RESULTS } from '#law';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { VERDICT_WORDS } from './import-words';
import styles from './imports.module.css';
import { type Import, type ImportRow, rowsQuery, type RowVerdict } from './queries';

interface RowsPartProps {
  of: Import;
  verdict: RowVerdict | undefined;
  onVerdict: (verdict: RowVerdict | undefined) => void;
}

/** Every row as it was read, with why it is doubtful or wrong. */
export function RowsPart({ of, verdict, onVerdict }: RowsPartProps) {
  const found = useInfiniteQuery(rowsQuery(of, verdict));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title="逐行核对">
      <div className={styles.filter}>
        <Segmented<RowVerdict | 'all'>
          aria-label="看哪些行"
          value={verdict ?? 'all'}
          options={optionsOf(of)}
          onChange={(chosen) => {
            onVerdict(chosen === 'all' ? undefined : chosen);
          }}
        />
      </div>
      {found.isPending && <Waiting />}
      {found.isError && <ErrorSentence error={found.error} onRetry={found.refetch} />}
      {found.isSuccess && rows.length === 0 && <EmptyState title="没有这样的行" />}
      {rows.length > 0 && (
        <table className={styles.rows}>
          <thead>
            <tr>
              {['行', '判断', '案号', '当事人', '收到', '结案', '结果'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.sheet} ${row.row}`} {...row} />
            ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <div className={styles.foot}>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            再看 100 行
          </Button>
        </div>
      )}
    </Section>
  );
}

const ROW_LOOKS: Readonly<Partial<Record<ImportRow['verdict'], string>>> = {
  doubtful: styles.doubtful,
  wrong: styles.wrong,
  skip: styles.skip,
};

function Row(row: ImportRow) {
  const { sheet, verdict, taken, case: read, cells } = row;
  return (
    <tr className={ROW_LOOKS[verdict]}>
      <th scope="row">
        <span className="muted">{sheet} </span>
        {row.row}
      </th>
      <td>
        <span className={styles.verdict}>{VERDICT_WORDS[verdict]}</span>
        {verdict === 'doubtful' && <div className="muted">{taken ? '已确认' : '不导入'}</div>}
      </td>
      {read ? (
        <>
          <NumberCell {...row} />
          <td>
            {read.parties.join('、')}
            {read.partyCount > read.parties.length && `等 ${read.partyCount} 人`}
          </td>
          <td>{read.receivedOn}</td>
          <td>{read.closedOn}</td>
          <td>{read.result ? RESULTS[read.result] : read.outcomeWord}</td>
        </>
      ) : (
        <td colSpan={5} className="muted">
          {cells.filter(Boolean).join(' ').slice(0, 120)}
        </td>
      )}
    </tr>
  );
}

/** The case by its number, what it is given, and what is to be said of the row. */
function NumberCell({ caseId, matchId, completes, messages, case: read }: ImportRow) {
  const id = caseId ?? matchId;
  const number = read?.caseNo ?? '没有案号';
  return (
    <td>
      {id === null ? number : <Link to={`/cases/${id}`}>{number}</Link>}
      {completes.length > 0 && <div className={styles.reason}>补充：{completes.join('、')}</div>}
      {messages.map((message) => (
        <div key={message} className={styles.reason}>
          {message}
        </div>
      ))}
    </td>
  );
}

function optionsOf({ counts }: Import): { value: RowVerdict | 'all'; label: string }[] {
  const verdicts = (Object.keys(VERDICT_WORDS) as RowVerdict[]).filter((one) => counts[one] > 0);
  return [
    { value: 'all', label: '全部' },
    ...verdicts.map((value) => ({ value, label: `${VERDICT_WORDS[value]} ${counts[value]}` })),
  ];
}
