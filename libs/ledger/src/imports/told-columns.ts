import type { LedgerField } from '../sheets/fields';
import type { Section } from '../sheets/sections';
import { NoSuchColumn } from './imports.problems';

/** The sections with what a person says of their columns. @throws NoSuchColumn */
export function withColumns(
  sections: Section[],
  told: Record<string, Record<string, LedgerField | null>>,
): Section[] {
  const found = sections.map((section) => ({
    ...section,
    columns: section.columns.map((one) => ({ ...one })),
  }));
  for (const [place, columns] of Object.entries(told)) {
    for (const [index, field] of Object.entries(columns)) {
      const all = found[Number(place)]?.columns;
      const column = all?.find((one) => String(one.index) === index);
      if (!all || !column) throw new NoSuchColumn(`columns.${place}.${index}`);
      // A field is in one column: the one named last.
      for (const other of all) if (field !== null && other.field === field) other.field = null;
      column.field = field;
    }
  }
  return found;
}
