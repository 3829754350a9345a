import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { startProduct, startWorker } from '../../config/run/product.cjs';
import { startMariaDb, startRedis } from '../../config/run/services.cjs';
import { type Books, booksOfSchema } from './books';
import { atRest } from './checker';
import { eventually } from '../patience';

export const PASSWORD = 'first-password';

type Server = Awaited<ReturnType<typeof startRedis>>;
export type Process = Awaited<ReturnType<typeof startWorker>>;

/** An installation with servers: a MariaDB and a Redis of its own, and processes of the product to start and kill. */
export class Site {
  private readonly processes: Process[] = [];

  private constructor(
    private readonly folder: string,
    private readonly mariaDb: Server,
    public redis: Server,
    /** For questions beside the product. */
    private readonly database: mysql.Connection,
  ) {}

  static async open(): Promise<Site> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-site-'));
    const [mariaDb, redis] = await Promise.all([
      startMariaDb(path.join(folder, 'mariadb')),
      startRedis(path.join(folder, 'redis')),
    ]);
    const database = await mysql.createConnection({ uri: mariaDb.url });
    await database.query('CREATE DATABASE anqi');
    return new Site(folder, mariaDb, redis, database);
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.kill()));
    this.database.destroy();
    await Promise.all([this.mariaDb.kill(), this.redis.kill()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  get schema(): string {
    return `${this.mariaDb.url}anqi`;
  }

  async startApi(name: string, port?: number) {
    const folder = path.join(this.folder, name);
    const api = await startProduct({ folder, part: 'api', port, env: this.env });
    this.processes.push(api);
    return api;
  }

  /** Resolves when it says that it has started. */
  async startWorker(name: string): Promise<Process> {
    const folder = path.join(this.folder, name);
    const log = path.join(folder, 'worker.log');
    const starts = () => (existsSync(log) ? readFileSync(log, 'utf8').split('已启动').length : 1);
    const before = starts();
    const worker = await startWorker({ folder, env: this.env });
    this.processes.push(worker);
    await eventually(() => starts() !== before);
    return worker;
  }

  async restartRedis(): Promise<void> {
    this.redis = await startRedis(path.join(this.folder, 'redis'), { port: this.redis.port });
  }

  books(): Promise<Books> {
    return booksOfSchema(this.schema);
  }

  /** When what is due has been delivered. */
  booksAtRest(): Promise<Books> {
    return atRest(() => this.books());
  }

  /** The reminders that a process has claimed and not delivered yet. */
  async onTheirWay(): Promise<number[]> {
    const [found] = await this.database.query<mysql.RowDataPacket[]>(
      "SELECT id FROM anqi.reminders WHERE status = 'PLANNED' AND claimToken IS NOT NULL",
    );
    return found.map(({ id }) => id as number);
  }

  private get env(): NodeJS.ProcessEnv {
    return { DATABASE_URL: this.schema, REDIS_URL: this.redis.url, ADMIN_PASSWORD: PASSWORD };
  }
}
