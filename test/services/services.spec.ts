import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Redis from 'ioredis';
import mysql from 'mysql2/promise';
import { startMariaDb, startRedis } from '../../config/run/services.cjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anqi-services-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a private MariaDB', () => {
  async function ask(url: string, ...statements: string[]): Promise<mysql.RowDataPacket | undefined> {
    const connection = await mysql.createConnection({ uri: url });
    try {
      let rows: mysql.RowDataPacket[] = [];
      for (const statement of statements) [rows] = await connection.query<mysql.RowDataPacket[]>(statement);
      return rows[0];
    } finally {
      await connection.end();
    }
  }

  it('is as careful as the product demands', async () => {
    const server = await startMariaDb(folder);
    try {
      const settings = await ask(
        server.url,
        'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@innodb_snapshot_isolation AS snapshot, @@time_zone AS zone',
      );
      expect(settings).toEqual({ flush: 1, snapshot: 1, zone: '+08:00' });
    } finally {
      await server.stop();
    }
  });

  it('keeps Chinese text through a crash, and comes back on the same port', async () => {
    const first = await startMariaDb(folder);
    await ask(
      first.url,
      'CREATE DATABASE anqi',
      'CREATE TABLE anqi.cases (title varchar(60))',
      "INSERT INTO anqi.cases VALUES ('王𠮷不服行政处罚案')",
    );
    await first.kill();

    const second = await startMariaDb(folder, { port: first.port });
    try {
      expect(await ask(second.url, 'SELECT title FROM anqi.cases')).toEqual({ title: '王𠮷不服行政处罚案' });
    } finally {
      await second.stop();
    }
  });

  it('says why it does not start', async () => {
    await expect(startMariaDb(folder, { flags: ['--no-such-option'] })).rejects.toThrow(/no-such-option/);
  });
});

describe('a private Redis', () => {
  it('answers, and forgets everything when it is killed', async () => {
    const first = await startRedis(folder);
    expect(await say(first.url, (redis) => redis.set('bull', 'x'))).toBe('OK');
    await first.kill();

    const second = await startRedis(folder, { port: first.port });
    try {
      expect(second.url).toBe(first.url);
      expect(await say(second.url, (redis) => redis.get('bull'))).toBeNull();
    } finally {
      await second.stop();
    }
  });

  async function say<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(url);
    try {
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
});
