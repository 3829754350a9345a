import { DataSource } from 'typeorm';
import { TestApp } from './app';

describe('migrations', () => {
  let app: TestApp;
  let database: DataSource;
  beforeAll(async () => {
    app = await TestApp.start('2026-09-21T10:00:00+08:00');
    database = app.get(DataSource);
  });
  afterAll(() => app.stop());

  it('leave nothing for the entities to ask for', async () => {
    const { upQueries } = await database.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can all be undone and done again', async () => {
    for (let left = database.migrations.length; left > 0; left--) await database.undoLastMigration();

    await expect(database.runMigrations()).resolves.toHaveLength(database.migrations.length);
  });
});
