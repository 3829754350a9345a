// @ts-check
'use strict';
/** One run of one Jest project, in a process of its own, and what it counted. */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { dyingWithUs } = require('./programs.cjs');
const { bareEnvironment } = require('./product.cjs');

const root = path.join(__dirname, '..', '..');

/** A test that hangs must end the run, and be counted. */
const LONGEST_MS = 30 * 60_000;

/** Jest is done when its report is there; one connection that a failed test left open would keep it for ever. */
const LAST_WORDS_MS = 5_000;

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * @param {object} run
 * @param {string} run.title
 * @param {string} run.project
 * @param {number} run.workers How many files at a time.
 * @param {Record<string, string | undefined>} run.env
 * @param {string[]} run.words A pattern and options for Jest.
 * @param {string} run.report The file in which Jest leaves its counts.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runJest({ title, project, workers, env, words, report }) {
  console.log(`\n== ${title}`);
  fs.rmSync(report, { force: true });
  const [command, ...parameters] = dyingWithUs(
    process.execPath,
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...['--selectProjects', project, '--json', '--outputFile', report],
    ...['--ci', '--maxWorkers', String(workers)],
    // A pattern may match in one project only; without a pattern, no tests are a mistake.
    ...(words.length > 0 ? ['--passWithNoTests', ...words] : []),
  );
  const child = spawn(command, parameters, {
    cwd: root,
    // A zone that is neither China's nor UTC: no answer may depend on the machine's.
    env: { ...bareEnvironment(), TZ: 'America/New_York', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Its own process group, so that the servers and browsers it started end with it.
    detached: true,
  });
  const code = await ended(child, report);
  return counted(report, code);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} report
 * @returns {Promise<number | null>} null when it had to be stopped
 */
async function ended(child, report) {
  running = child;
  let deadline = Date.now() + LONGEST_MS;
  const watch = setInterval(() => {
    if (fs.existsSync(report)) deadline = Math.min(deadline, Date.now() + LAST_WORDS_MS);
    if (Date.now() > deadline) stopJest();
  }, 1000);
  try {
    return await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  } finally {
    clearInterval(watch);
    running = undefined;
  }
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
 * A file that did not even run has no tests to count; it is one failure. So is a run without a report, and one that
 * ends badly for another reason than a test, such as that it found none.
 * @param {string} report
 * @param {number | null} code
 */
function counted(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 && code !== null ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

module.exports = { runJest, stopJest };
