import type { Column } from '../sheets/columns';
import { isLeftAside, type LedgerField } from '../sheets/fields';
import { isBlank, plain } from '../values/plain';

/** The cells of a row by what their columns hold. */
export class Cells {
  constructor(
    private readonly columns: readonly Column[],
    private readonly cells: readonly string[],
  ) {}

  /** As typed; empty where no column holds it. */
  of(field: LedgerField): string {
    const column = this.columns.find((one) => one.field === field);
    return column ? (this.cells[column.index] ?? '') : '';
  }

  /** Cleaned and cut; null where nothing is told. */
  text(field: LedgerField, longest: number): string | null {
    const text = plain(this.of(field));
    return isBlank(text) ? null : text.slice(0, longest);
  }

  /** What belongs to no field, under its headings. */
  rest(): string[] {
    return this.columns
      .filter(({ field, heading }) => field === null && !isLeftAside(heading))
      .map(({ index, heading }) => ({ heading: plain(heading), text: plain(this.cells[index] ?? '') }))
      .filter(({ text }) => !isBlank(text))
      .map(({ heading, text }) => (heading === '' ? text : `${heading}：${text}`));
  }
}
