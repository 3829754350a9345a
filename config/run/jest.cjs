// @ts-check
'use strict';
/** One run of one Jest project, in a process of its own, and what it counted. */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

/** A test that hangs must end the run, and be counted. */
const LONGEST_MS = 30 * 60_000;

/** Settings of the product and of other test runs in the shell of whoever runs the tests. */
const FOREIGN = /^(TEST_.*|PORT|DATA_DIR|DATABASE_URL|REDIS_URL|ORGAN_NAME|ADMIN_PASSWORD|SMTP_URL)$/;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * @param {object} run
 * @param {string} run.title
 * @param {string} run.project
 * @param {Record<string, string | undefined>} run.env
 * @param {string[]} run.words A pattern and options for Jest.
 * @param {string} run.report The file in which Jest leaves its counts.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runJest({ title, project, env, words, report }) {
  console.log(`\n== ${title}`);
  fs.rmSync(report, { force: true });
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const code = await ended(
    spawn(
      process.execPath,
      [
        path.join(root, 'node_modules/jest/bin/jest.js'),
        ...['--selectProjects', project, '--json', '--outputFile', report],
        // One connection that a failed test left open would keep Jest for ever.
        ...['--forceExit', '--maxWorkers', '2'],
        // A pattern may match in one project only; without a pattern, no tests are a mistake.
        ...(words.length > 0 ? ['--passWithNoTests', ...words] : []),
      ],
      {
        cwd: root,
        // A zone that is neither China's nor UTC: no answer may depend on the machine's.
        env: { ...Object.fromEntries(inherited), TZ: 'America/New_York', ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
        // Its own process group, so that the servers and browsers it started end with it.
        detached: true,
      },
    ),
  );
  return counted(report, code);
}

/** @param {import('node:child_process').ChildProcess} child */
function ended(child) {
  running = child;
  const watchdog = setTimeout(stopJest, LONGEST_MS);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      clearTimeout(watchdog);
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

function stopJest() {
  if (running?.pid === undefined) return;
  try {
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * A file that did not even run has no tests to count; it is one failure. So is a run without a report.
 * @param {string} report
 * @param {number} code
 */
function counted(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

module.exports = { runJest, stopJest };
