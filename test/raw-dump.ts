import { escape } from 'mysql2';
import type { RawDatabase, Row } from './raw-database';

/** The statements that make the tables and their rows again. */
export async function dumped(database: RawDatabase): Promise<string> {
  const lines: string[] = [];
  for (const table of await database.tables()) {
    if (database.type === 'mysql') {
      const [row] = await database.read(`SHOW CREATE TABLE ${table}`);
      lines.push(`${String(row?.['Create Table']).replaceAll(/ AUTO_INCREMENT=\d+/g, '')};`);
    } else {
      const made = await database.read(
        `SELECT sql FROM sqlite_master WHERE tbl_name = '${table}' AND sql IS NOT NULL ORDER BY type DESC, name`,
      );
      lines.push(...made.map(({ sql }) => `${String(sql)};`));
    }
    const rows = await database.read(`SELECT * FROM ${table} ORDER BY 1`);
    if (rows.length > 0)
      lines.push(
        `INSERT INTO ${table} VALUES\n${rows.map((row) => values(row, database.type)).join(',\n')};`,
      );
  }
  return `${lines.join('\n')}\n`;
}

function values(row: Row, type: RawDatabase['type']): string {
  const written = Object.values(row).map((value) => {
    if (value === null || typeof value === 'number') return String(value);
    return type === 'mysql' ? escape(value) : `'${value.replaceAll("'", "''")}'`;
  });
  return `(${written.join(',')})`;
}
