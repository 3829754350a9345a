import type { CaseQuery } from './case-view';

/** As many as the server puts into one file. */
const MOST = 10_000;

/** 导出: the list as it is filtered, in the columns of a ledger. */
export function ExportLink({ asked, total }: { asked: CaseQuery; total: number | undefined }) {
  if (!total) return null;
  if (total > MOST) return <span>超过 {MOST.toLocaleString('en')} 件，筛选后可以导出</span>;
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return (
    <a href={`/api/cases/ledger?${query}`} download>
      导出 Excel
    </a>
  );
}
