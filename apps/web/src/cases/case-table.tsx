import { Link } from 'react-router';
import { useMarkedRow } from '../shell/marked-row';
import { usePerson } from '../shell/session';
import { useWhose } from '../shell/whose';
import { AppearanceState } from '../ui/appearance-state';
import { momentText } from '../ui/dates';
import { useToday } from '../ui/today';
import { actOf, capacityOf, type CaseRow, procedureOf, standingOf, whoOf } from './case-row';
import type { Sort } from './case-view';
import { NextDue } from './next-due';
import styles from './case-table.module.css';

interface CaseTableProps {
  cases: readonly CaseRow[];
  /** Of the seat. */
  markedId: number | null;
  sort: Sort;
  onLook: (row: CaseRow) => void;
}

export function CaseTable({ cases, markedId, sort, onLook }: CaseTableProps) {
  const { seesOrgansBelow } = usePerson();
  return (
    <div className={styles.caseTable}>
      <table>
        <caption className="visually-hidden">案件</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sort === 'due' ? 'ascending' : undefined}>
              {sort === '-closedOn' ? '结案日期' : '最近期限'}
            </th>
            <th scope="col">当事人 / 案号</th>
            {seesOrgansBelow && <th scope="col">机关</th>}
            <th scope="col">行政行为</th>
            <th scope="col">程序 / 身份</th>
            <th scope="col">承办人</th>
            <th scope="col">开庭（听证）/ 负责人</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((row) => (
            <Row
              key={row.seatId}
              row={row}
              isMarked={row.seatId === markedId}
              onLook={() => {
                onLook(row);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isMarked, onLook }: { row: CaseRow; isMarked: boolean; onLook: () => void }) {
  const line = useMarkedRow<HTMLTableRowElement>(isMarked);
  const whose = useWhose();
  const organName = whose.nameOf(row);
  return (
    <tr ref={line} aria-current={isMarked ? 'true' : undefined} onClick={onLook}>
      <td className={styles.caseTableDue}>
        <NextDue row={row} />
      </td>
      <th scope="row">
        <Link
          to={whose.caseAddress(row.id, row)}
          onClick={(event) => {
            event.stopPropagation();
          }}
        >
          {whoOf(row)}
        </Link>
        <div className="muted">{row.caseNo ?? '案号未登记'}</div>
      </th>
      {organName !== null && <td>{organName}</td>}
      <td>{actOf(row)}</td>
      <td className={styles.caseTableShort}>
        {procedureOf(row)}
        <div className="muted">{capacityOf(row)}</div>
      </td>
      <td className={styles.caseTableShort}>{row.officerName ?? '—'}</td>
      <td className={styles.caseTableShort}>
        <Hearing row={row} />
      </td>
      <td>{standingOf(row)}</td>
    </tr>
  );
}

function Hearing({ row: { nextHearingAt, nextAppearance } }: { row: CaseRow }) {
  const today = useToday();
  if (nextHearingAt === null) return '—';
  return (
    <>
      {momentText(nextHearingAt, today)}
      <div>
        <AppearanceState
          appearance={nextAppearance && { status: nextAppearance, spoke: false, leader: null, absence: null }}
        />
      </div>
    </>
  );
}
