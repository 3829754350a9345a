/** A share is a number that is shown as a percentage; null where a workbook would round what the office cuts off. */
export type TableCell = string | number | { value: number | null; shown: string; numFmt: string };

/** One table of the report, the same on paper and in a workbook. */
export interface ReportTable {
  title: string;
  /** The title without what is counted in it: a sheet is called so. */
  name: string;
  /** Whose and of which time: a sheet is handed on without the others. */
  subtitle: string;
  columns: readonly { heading: string; /** Of the table, in hundredths. */ share: number }[];
  rows: readonly (readonly TableCell[])[];
  note?: string;
}

/** Before it is said whose it is, and in what the office counts. */
export interface UnsignedTable extends Omit<ReportTable, 'subtitle' | 'title'> {
  /** Whether what stands in it are numbers of cases. */
  isCounted?: boolean;
}

export function columns(...of: [share: number, heading: string][]): ReportTable['columns'] {
  return of.map(([share, heading]) => ({ share, heading }));
}

/** As paper shows it. */
export function shownIn(cell: TableCell): string {
  return typeof cell === 'object' ? cell.shown : String(cell);
}
