import type { WriteSheet } from 'hucre/xlsx';
import { xmlText } from '#platform';

interface About {
  creator?: string;
  title?: string;
}

/** These sheets as a file. */
export async function workbookOf(sheets: WriteSheet[], { creator, title }: About): Promise<Buffer> {
  // Loaded when it is first needed: it would take an eighth of the time that the product takes to start.
  const { writeXlsx } = await import('hucre/xlsx');
  const properties = {
    ...(creator !== undefined && { creator: xmlText(creator) }),
    ...(title !== undefined && { title: xmlText(title) }),
  };
  return Buffer.from(await writeXlsx({ sheets, properties }));
}
