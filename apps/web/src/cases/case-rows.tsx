import { Button } from 'antd';
import { useKeys } from '../shell/keys';
import { useRowKeys } from '../shell/row-keys';
import { useWhose } from '../shell/whose';
import { useIsNarrow } from '../ui/narrow';
import { CaseCards } from './case-cards';
import type { CaseRow } from './case-row';
import { CaseTable } from './case-table';
import type { Sort } from './case-view';
import type { Look } from './list-address';
import { PAGE } from './queries';
import { QuickLook } from './quick-look';
import styles from './case-rows.module.css';

interface CaseRowsProps {
  cases: readonly CaseRow[];
  total: number;
  sort: Sort;
  look: Look | null;
  onLook: (look: Look | null) => void;
  /** Null where all are shown. */
  more: (() => void) | null;
  isLoadingMore: boolean;
}

/** The list as a table, or as cards on a phone, with the quick look beside it. */
export function CaseRows({ cases, total, sort, look, onLook, more, isLoadingMore }: CaseRowsProps) {
  const isNarrow = useIsNarrow();
  const { isOwn } = useWhose();
  const lookOf = (row: CaseRow): Look => ({ id: row.id, seat: isOwn(row) ? null : row.seatId });
  const isLookedAt = (row: CaseRow, { id, seat }: Look) =>
    row.id === id && (seat === null ? isOwn(row) : row.seatId === seat);
  const looked = cases.findIndex((row) => look !== null && isLookedAt(row, look));
  const moved = useRowKeys(cases.length, {
    from: looked,
    onMove: (index) => {
      const row = cases[index];
      if (look !== null && row) onLook(lookOf(row));
    },
  });
  const marked = cases[look === null ? moved : looked];
  useKeys({
    ' ': () => {
      if (look !== null) onLook(null);
      else if (marked) onLook(lookOf(marked));
    },
    Escape: () => {
      if (look !== null) onLook(null);
    },
  });
  const shown = { cases, markedId: marked?.seatId ?? null, sort };
  return (
    <>
      {isNarrow ? (
        <CaseCards cases={cases} />
      ) : (
        <CaseTable
          {...shown}
          onLook={(row) => {
            onLook(lookOf(row));
          }}
        />
      )}
      {more && (
        <div className={styles.moreCases}>
          <Button loading={isLoadingMore} onClick={more}>
            再看 {Math.min(PAGE, total - cases.length)} 件
          </Button>
          <span className="muted">
            已显示 {cases.length} 件，共 {total} 件
          </span>
        </div>
      )}
      {look !== null && (
        <QuickLook
          look={look}
          place={looked < 0 ? null : `${looked + 1} / ${total}`}
          onClose={() => {
            onLook(null);
          }}
        />
      )}
    </>
  );
}
