import { workbookOf } from '#documents';
import { tableSheet } from './annual-xlsx';
import type { AppearanceBulletin } from './appearance-bulletin';
import { bulletinTables } from './bulletin-tables';
import { spanText } from './span';

/** Both tables, each on a sheet of its own. */
export function bulletinXlsx(bulletin: AppearanceBulletin): Promise<Buffer> {
  const { organName } = bulletin;
  const title = `${organName}${spanText(bulletin)}出庭应诉情况`;
  return workbookOf(bulletinTables(bulletin).map(tableSheet), { creator: organName, title });
}
