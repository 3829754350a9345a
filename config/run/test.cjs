// @ts-check
'use strict';
/**
 * `npm test`: every test there is, on both databases, with real servers and a real browser. `npm test -- pattern` runs
 * the files whose path matches; further words go to Jest as they are. The last line is `N passed, N failed, N skipped`.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildWhatChanged } = require('./build.cjs');
const { installMissing, programVariables } = require('./programs.cjs');
const { startMariaDb, startRedis } = require('./services.cjs');
const { stopJest, runJest } = require('./jest.cjs');

const words = process.argv.slice(2);

/** @type {(() => unknown)[]} what to put away, the last first */
const putAway = [];

async function test() {
  installMissing();
  await buildWhatChanged();

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anqi-test-'));
  putAway.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  const [mariaDb, redis] = await Promise.all([
    // Nobody cuts this one's power: what does is tried on servers of the tests' own, which sync.
    startMariaDb(path.join(folder, 'mariadb'), { flags: ['--innodb-flush-method=nosync'] }),
    startRedis(path.join(folder, 'redis')),
  ]);
  putAway.push(redis.stop, mariaDb.stop);

  const servers = { ...programVariables(), TEST_REDIS_URL: redis.url };
  // On two cores. One more where a file waits for its own disc as often as it computes; measured, not guessed.
  const runs = [
    { title: 'unit', project: 'unit', workers: 2, env: {} },
    { title: 'system, on SQLite', project: 'system', workers: 3, env: servers },
    {
      title: 'system, on MariaDB',
      project: 'system',
      workers: 2,
      env: { ...servers, TEST_DATABASE_URL: mariaDb.url },
    },
    { title: 'faults', project: 'faults', workers: 2, env: { ...servers, TEST_DATABASE_URL: mariaDb.url } },
    { title: 'browser', project: 'browser', workers: 2, env: servers },
  ];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const run of runs) {
    if (interrupted) break;
    const counts = await runJest({ ...run, words, report: path.join(folder, 'report.json') });
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  if (interrupted) throw new Error('Interrupted');
  if (total.passed + total.failed === 0) throw new Error(`No test matches ${words.join(' ')}`);
  return total;
}

async function tidyUp() {
  for (const put of putAway.splice(0).reverse()) await put();
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    interrupted = true;
    stopJest();
  });
}

test()
  .then(
    ({ passed, failed, skipped }) => ({
      line: `${passed} passed, ${failed} failed, ${skipped} skipped`,
      failed,
    }),
    (/** @type {Error} */ error) => ({ line: error.message, failed: 1 }),
  )
  .then(async ({ line, failed }) => {
    await tidyUp();
    console.log(line);
    process.exitCode = failed > 0 ? 1 : 0;
  });
