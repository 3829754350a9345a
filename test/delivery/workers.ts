import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Config } from '#config';

/** Delivering processes beside the test, built like the product, to be killed. */
export class Workers {
  private readonly running = new Set<ChildProcess>();

  constructor(private readonly config: Config) {}

  async start(): Promise<ChildProcess> {
    const { database, queue, dataDir, mail } = this.config;
    const worker = fork(path.join(__dirname, 'worker.cjs'), {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATA_DIR: dataDir,
        DATABASE_URL: database.type === 'mysql' ? database.url : '',
        REDIS_URL: queue.type === 'bull' ? queue.redisUrl : '',
        SMTP_URL: mail?.url ?? '',
      },
    });
    this.running.add(worker);
    await once(worker, 'message');
    return worker;
  }

  /** As a crash would. */
  async kill(worker: ChildProcess): Promise<void> {
    this.running.delete(worker);
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
  }

  async killAll(): Promise<void> {
    await Promise.all([...this.running].map((worker) => this.kill(worker)));
  }
}
