// @ts-check
'use strict';
/** A lock between processes of this machine: a file with the number of the process that holds it. */
const fs = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');

/** No build takes this long; after it, the number may belong to another process by now. */
const LONGEST_MS = 5 * 60_000;

/**
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function holding(file, work) {
  while (!taken(file)) {
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function taken(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    if (Date.now() - fs.statSync(file).mtimeMs > LONGEST_MS) return true;
    // Empty for the moment between its creation and the number. Our own number is that of an earlier life.
    const holder = Number(fs.readFileSync(file, 'utf8'));
    return holder > 0 && (holder === process.pid || !isRunning(holder));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}

module.exports = { holding };
