// @ts-check
'use strict';
/** The product itself, started as a person would, for tests and benchmarks. */
const path = require('node:path');
const { freePort, launch } = require('./launch.cjs');

/** Settings of the product and of test runs, in the shell of whoever runs the tests. */
const SETTINGS =
  /^(TEST_.*|HOST|PUBLIC_URL|TRUSTED_PROXY|PORT|DATA_DIR|DATABASE_URL|REDIS_URL|ORGAN_NAME|ADMIN_PASSWORD|SMTP_URL)$/;

/**
 * @param {object} options
 * @param {string} options.folder For its data and its log, `product.log`.
 * @param {'all' | 'api'} [options.part] What to start: everything, as `npm start`, or the API by itself.
 * @param {number} [options.port] The same port again, for a restart that clients must survive.
 * @param {NodeJS.ProcessEnv} [options.env] Further settings.
 * @returns {Promise<import('./launch.cjs').LaunchedServer & { port: number, url: string, log: string }>}
 */
async function startProduct({ folder, part = 'all', port, env }) {
  const on = port ?? (await freePort());
  const url = `http://127.0.0.1:${on}`;
  const log = path.join(folder, 'product.log');
  const server = await launch({
    ...started(part, folder, { PORT: String(on), ...env }),
    log,
    answers: () =>
      fetch(`${url}/api/health`).then(
        (answer) => answer.ok,
        () => false,
      ),
  });
  return { ...server, port: on, url, log };
}

/**
 * A process that delivers reminders. It opens no port; what it does shows in the database and at the mail server.
 * @param {object} options
 * @param {string} options.folder For its log, `worker.log`.
 * @param {NodeJS.ProcessEnv} options.env DATABASE_URL, REDIS_URL and further settings.
 */
function startWorker({ folder, env }) {
  return launch({
    ...started('worker', folder, env),
    log: path.join(folder, 'worker.log'),
    answers: () => Promise.resolve(true),
  });
}

/**
 * @param {string} part
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} settings
 */
function started(part, folder, settings) {
  return {
    file: process.execPath,
    flags: [path.join(__dirname, 'start.cjs'), part],
    env: { ...bareEnvironment(), DATA_DIR: path.join(folder, 'data'), ...settings },
  };
}

/** @returns {NodeJS.ProcessEnv} our environment without anything that would set up the product */
function bareEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)));
}

module.exports = { bareEnvironment, startProduct, startWorker };
