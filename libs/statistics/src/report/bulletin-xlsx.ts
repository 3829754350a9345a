import { xmlText } from '#platform';
import { tableSheet } from './annual-xlsx';
import type { AppearanceBulletin } from './appearance-bulletin';
import { bulletinTables, quarterText } from './bulletin-tables';

/** Both tables, each on a sheet of its own. */
export async function bulletinXlsx(bulletin: AppearanceBulletin): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const title = `${bulletin.organName}${quarterText(bulletin)}出庭应诉情况`;
  const properties = { creator: xmlText(bulletin.organName), title: xmlText(title) };
  return Buffer.from(await writeXlsx({ sheets: bulletinTables(bulletin).map(tableSheet), properties }));
}
