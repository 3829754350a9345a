// @ts-check
'use strict';
/**
 * `npm run bench`: how fast the product is, as a ratio to a limit that runs beside it. `npm run bench -- list` runs the
 * benches whose name has that word. Further words: `--strict` (exit code 1 when a target is missed) and
 * `--json=file` (default `dist/bench.json`).
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildWhatChanged } = require('./build.cjs');
const { startMariaDb } = require('./services.cjs');

/**
 * @typedef {object} Bench
 * @property {string} folder For whatever it writes.
 * @property {string} server A MariaDB of this run: `mysql://root@127.0.0.1:port/`.
 *
 * @typedef {import('../../test/bench/measure.cjs').Row} Row
 */

const OPTIONS = process.argv.slice(2);
const words = OPTIONS.filter((option) => !option.startsWith('--'));
const isStrict = OPTIONS.includes('--strict');
const report =
  OPTIONS.find((option) => option.startsWith('--json='))?.slice('--json='.length) ??
  path.join(__dirname, '..', '..', 'dist', 'bench.json');

/** What asks, and the database that the product asks: the product has the other core to itself. */
const ASKING_CORE = 1;

async function bench() {
  await buildWhatChanged();
  // Only now is there something to require.
  const { pin } = require('../../test/bench/measure.cjs');
  const benches = Object.entries(loadBenches()).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (benches.length === 0) throw new Error(`No bench is called ${words.join(' ')}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anqi-bench-'));
  // The servers die with us; what they wrote would stay.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      fs.rmSync(folder, { recursive: true, force: true });
      process.exit(1);
    });
  }
  const mariaDb = await startMariaDb(path.join(folder, 'mariadb'), {
    flags: ['--innodb-buffer-pool-size=1G', '--innodb-log-file-size=512M'],
  });
  try {
    pin(process.pid, ASKING_CORE);
    pin(mariaDb.pid, ASKING_CORE);
    /** @type {Row[]} */
    const rows = [];
    for (const [name, run] of benches) {
      console.log(`… ${name}`);
      rows.push(...(await run({ folder, server: mariaDb.url })));
    }
    return rows;
  } finally {
    await mariaDb.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Record<string, (bench: Bench) => Promise<Row[]>>} */
function loadBenches() {
  const { start } = require('../../test/bench/start.bench.cjs');
  const { firstPage } = require('../../test/bench/first-page.bench.cjs');
  const { registration } = require('../../test/bench/registration.bench.cjs');
  const { caseList } = require('../../test/bench/case-list.bench.cjs');
  const { caseDetail } = require('../../test/bench/case-detail.bench.cjs');
  const { largeRegister } = require('../../test/bench/large-register.bench.cjs');
  const { recomputation } = require('../../test/bench/recomputation.bench.cjs');
  const { workingDays } = require('../../test/bench/working-days.bench.cjs');
  return {
    start,
    'first-page': firstPage,
    'working-days': workingDays,
    registration,
    'case-list': caseList,
    'case-detail': caseDetail,
    'large-register': largeRegister,
    recomputation,
  };
}

/** @param {Row[]} rows */
function print(rows) {
  console.table(
    Object.fromEntries(
      rows.map(({ name, unit, ours, limit, ratio, target, met }) => [
        name,
        {
          ours: figure(ours),
          limit: limit === null ? '' : figure(limit),
          unit,
          ratio: `${figure(ratio.median)} [${figure(ratio.min)}..${figure(ratio.max)}]`,
          target,
          met: met === null ? '' : met ? 'yes' : 'NO',
        },
      ]),
    ),
  );
}

/** @param {number} value three digits that count */
function figure(value) {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

bench().then(
  (rows) => {
    print(rows);
    fs.mkdirSync(path.dirname(report), { recursive: true });
    fs.writeFileSync(report, `${JSON.stringify({ at: new Date().toISOString(), rows }, null, 2)}\n`);
    const missed = rows.filter(({ met }) => met === false).map(({ name }) => name);
    console.log(missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.join('; ')}.`);
    process.exitCode = isStrict && missed.length > 0 ? 1 : 0;
  },
  (/** @type {Error} */ error) => {
    console.error(error.stack ?? error.message);
    process.exitCode = 1;
  },
);
