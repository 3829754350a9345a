import { DataSource, type EntityManager } from 'typeorm';
import { Organ } from '#people';
import { Transactions, writeLater } from '#platform';
import { Busy } from '../libs/platform/src/database/faults';
import { withinLimit } from '../libs/platform/src/database/time-limit';
import { TestApp } from './app';

describe('transactions', () => {
  let app: TestApp;
  let transactions: Transactions;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    transactions = app.get(Transactions);
  });
  afterAll(() => app.stop());

  const organ = (name: string) => ({ name, parentId: null, path: `/${name}/` });

  async function names(): Promise<string[]> {
    return (await transactions.reader.find(Organ)).map(({ name }) => name);
  }

  it('store all or nothing, and never what another one of the same moment rolls back', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        transactions.run(async (db) => {
          await db.insert(Organ, organ(`甲${i}`));
          await new Promise(setImmediate);
          await db.insert(Organ, organ(`乙${i}`));
          if (i % 3 === 0) throw new Error('changed my mind');
        }),
      ),
    );

    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const stored = await names();
    for (let i = 0; i < 30; i++) {
      const kept = i % 3 !== 0;
      expect([stored.includes(`甲${i}`), stored.includes(`乙${i}`)]).toEqual([kept, kept]);
    }
  });

  it('are joined by what is called within', async () => {
    await expect(
      transactions.run(async () => {
        await transactions.run((db) => db.insert(Organ, organ('内')));
        throw new Error('outer');
      }),
    ).rejects.toThrow('outer');

    expect(await names()).not.toContain('内');
  });

  it('show their own writes to the readers within, and to nobody else before the end', async () => {
    let outside: string[] = [];
    await transactions.run(async (db) => {
      await db.insert(Organ, organ('未完'));
      expect(await names()).toContain('未完');
      if (process.env.TEST_DATABASE_URL) {
        const other = await new DataSource({ ...app.get(DataSource).options, migrations: [] }).initialize();
        outside = (await other.manager.find(Organ)).map(({ name }) => name);
        await other.destroy();
      }
    });

    expect(outside).not.toContain('未完');
    expect(await names()).toContain('未完');
  });

  it('hold back what nobody asks about, and still store all of it or nothing', async () => {
    const later = (db: EntityManager, name: string) =>
      writeLater(db, 'INSERT INTO organs (name, path) VALUES (?, ?)', [name, `/${name}/`]);
    await transactions.run(async (db) => {
      await later(db, '先');
      expect(await names()).toContain('先');
      await later(db, '后');
      await later(db, '最后');
    });
    expect(await names()).toEqual(expect.arrayContaining(['先', '后', '最后']));

    const undone = transactions.run(async (db) => {
      await later(db, '弃一');
      await names();
      await later(db, '弃二');
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    const refused = transactions.run(async (db) => {
      await later(db, '弃三');
      await writeLater(db, 'INSERT INTO organs (id, name, path) VALUES (1, ?, ?)', ['有了', '/有了/']);
    });
    await expect(refused).rejects.toMatchObject({ driverError: expect.anything() });
    expect((await names()).filter((name) => /弃|有了/.test(name))).toEqual([]);
  });

  it('end when their time is over, whatever they wait for, and hold nobody up', async () => {
    const never = app.get(DataSource).transaction((db) => {
      if (!db.queryRunner) throw new Error('No connection');
      return withinLimit(
        db.queryRunner,
        async () => {
          await db.insert(Organ, organ('无尽'));
          await new Promise(() => undefined);
        },
        300,
      );
    });
    const after = transactions.run((db) => db.insert(Organ, organ('随后')));
    await expect(never).rejects.toThrow(Busy);
    await after;
    expect(await names()).toContain('随后');
    expect(await names()).not.toContain('无尽');
  });

  it('end when their time is over though they never come to rest', async () => {
    const endless = app.get(DataSource).transaction((db) => {
      if (!db.queryRunner) throw new Error('No connection');
      return withinLimit(
        db.queryRunner,
        async () => {
          await db.insert(Organ, organ('不停'));
          for (;;) await db.count(Organ);
        },
        300,
      );
    });
    await expect(endless).rejects.toThrow(Busy);
    await transactions.run((db) => db.insert(Organ, organ('之后')));
    expect(await names()).not.toContain('不停');
  });
});
