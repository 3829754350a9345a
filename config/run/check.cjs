// @ts-check
'use strict';
/**
 * `npm run check`: everything but the tests. Types, arrows and unused code are looked at while the linter, which takes as
 * long as all of them, does its work on another core. What was said is printed when a lane is done.
 */
const { spawn } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

const LANES = [['typecheck', 'arrows', 'unused'], ['lint']];
/** One after the other: the second reads what the first makes. */
const THEN = ['build', 'api-types -- --check'];

/**
 * @param {string} script
 * @returns {Promise<boolean>} whether it found nothing
 */
function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(`npm run --silent ${script}`, { cwd: root, shell: true });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (/** @type {Buffer} */ some) => said.push(some));
    child.stderr.on('data', (/** @type {Buffer} */ some) => said.push(some));
    child.once('error', reject).once('close', (code) => {
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${script}\n${Buffer.concat(said).toString('utf8')}`);
      resolve(code === 0);
    });
  });
}

/**
 * @param {string[]} scripts
 * @returns {Promise<boolean>}
 */
async function runAll(scripts) {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

async function check() {
  const lanes = await Promise.all(LANES.map(runAll));
  if (lanes.includes(false) || !(await runAll(THEN))) process.exitCode = 1;
}

void check();
