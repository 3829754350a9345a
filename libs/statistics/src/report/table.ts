/** A share is a number that is shown as a percentage. */
export type TableCell = string | number | { value: number | null; shown: string };

/** One table of the report, the same on paper and in a workbook. */
export interface ReportTable {
  title: string;
  /** Whose and of which time: a sheet is handed on without the others. */
  subtitle: string;
  columns: readonly { heading: string; /** Of the table, in hundredths. */ share: number }[];
  rows: readonly (readonly TableCell[])[];
  note?: string;
}

/** Before it is said whose it is. */
export type UnsignedTable = Omit<ReportTable, 'subtitle'>;

export function columns(...of: [share: number, heading: string][]): ReportTable['columns'] {
  return of.map(([share, heading]) => ({ share, heading }));
}
