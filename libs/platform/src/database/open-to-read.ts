import { existsSync } from 'node:fs';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ConfigError, type DatabaseConfig } from '#config';
import { MIGRATIONS } from '#migrations';
import { SqliteDatabase } from './sqlite-driver';
import { refuseNewer, startError } from './start-check';

const CONNECT_MS = 5_000;

/**
 * A database that may be in use, through one connection that cannot write: nothing is migrated and nothing is checked.
 * @throws ConfigError where it cannot be opened, or its tables are not those of this version.
 */
export async function openToRead(
  config: DatabaseConfig,
  entities: DataSourceOptions['entities'],
): Promise<DataSource> {
  if (config.type === 'sqlite' && !existsSync(config.file))
    throw new ConfigError(`没有数据库文件：${config.file}`);
  const dataSource = sourceOf(config, entities);
  try {
    await dataSource.initialize();
    if (config.type === 'mysql') await dataSource.query('SET SESSION TRANSACTION READ ONLY');
    await refuseNewer(dataSource);
    await refuseOlder(dataSource);
    return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw startError(config, error);
  }
}

function sourceOf(config: DatabaseConfig, entities: DataSourceOptions['entities']): DataSource {
  if (config.type === 'mysql')
    return new DataSource({
      ...{ type: 'mariadb', url: config.url.replace(/^mariadb:/, 'mysql:'), charset: 'utf8mb4_bin' },
      ...{ timezone: 'Z', dateStrings: ['DATE'], connectTimeout: CONNECT_MS, poolSize: 1, trace: false },
      ...{ entities, migrations: MIGRATIONS },
    });
  const dataSource = new DataSource({
    ...{ type: 'better-sqlite3', database: config.file, driver: SqliteDatabase, readonly: true },
    ...{ entities, migrations: MIGRATIONS },
  });
  dataSource.driver.supportedDataTypes.push('mediumtext');
  return dataSource;
}

async function refuseOlder(dataSource: DataSource): Promise<void> {
  const done = await dataSource
    .query<{ name: string }[]>('SELECT name FROM migrations')
    .catch((): { name: string }[] => []);
  const known = new Set(done.map(({ name }) => name));
  if (dataSource.migrations.every(({ name, constructor }) => known.has(name ?? constructor.name))) return;
  throw new ConfigError('数据库的表是较早版本的案期建立的。请复制一份，用这个版本启动一次副本，再对副本重算');
}
