// @ts-check
'use strict';
/**
 * `npm start`: the API, the web pages and the delivery of reminders in one process. With `api` or `worker`: that part
 * alone, for an installation with servers. With `verify`: looks through the audit log and ends. With `replay`: counts every
 * date of the database named after it again and ends. Builds first what is missing or older than its sources.
 */
const path = require('node:path');
const { buildWhatChanged } = require('./build.cjs');

/** @type {Record<string, { main: string, parameters: string[] }>} */
const PARTS = {
  all: { main: 'apps/api/src/main.js', parameters: ['--deliver'] },
  api: { main: 'apps/api/src/main.js', parameters: [] },
  replay: { main: 'apps/api/src/replay.js', parameters: process.argv.slice(3) },
  verify: { main: 'apps/api/src/verify.js', parameters: [] },
  worker: { main: 'apps/worker/src/main.js', parameters: [] },
};

async function start() {
  const name = process.argv[2] ?? 'all';
  const part = PARTS[name];
  if (!part)
    throw new Error(`There is no part “${name}” to start; there are ${Object.keys(PARTS).join(', ')}`);
  await buildWhatChanged();
  const main = path.join(__dirname, '..', '..', 'dist', part.main);
  // In this process, so that signals and exit codes need no passing on.
  process.argv.splice(1, Infinity, main, ...part.parameters);
  require(main);
}

start().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
