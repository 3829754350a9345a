// @ts-check
'use strict';
/** Ours and the limit side by side: alternately, in one run, on the same machine, so that only their ratio counts. */
const { execFileSync } = require('node:child_process');
const os = require('node:os');
const { findProgram } = require('../../config/run/programs.cjs');

const PAIRS = 7;

/** More than this between the least and the greatest ratio, and the machine was doing something else: once again. */
const STEADY = 2;

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} unit of `ours` and `limit`
 * @property {number} ours Median.
 * @property {number | null} limit Median; null where the target is absolute.
 * @property {{ median: number, min: number, max: number }} ratio ours ÷ limit, pair by pair; ours itself without a limit
 * @property {string} target
 * @property {boolean | null} met Null where there is nothing to be met, only to be seen.
 *
 * @typedef {object} Comparison
 * @property {string} name
 * @property {string} unit
 * @property {() => Promise<number> | number} ours One measurement.
 * @property {() => Promise<number> | number} limit
 * @property {{ atMost: number } | { atLeast: number } | null} target For the median of the ratios.
 * @property {number} [pairs]
 */

/**
 * @param {Comparison} comparison
 * @returns {Promise<Row>}
 */
async function compare(comparison) {
  const first = await pairsOf(comparison);
  const steady = first.ratio.max / first.ratio.min <= STEADY;
  return steady ? first : pairsOf(comparison);
}

/**
 * @param {Comparison} comparison
 * @returns {Promise<Row>}
 */
async function pairsOf({ name, unit, ours, limit, target, pairs = PAIRS }) {
  const taken = { ours: /** @type {number[]} */ ([]), limit: /** @type {number[]} */ ([]) };
  // The first pair warms up what is measured.
  for (let pair = 0; pair <= pairs; pair++) {
    const pairTaken = { ours: await ours(), limit: await limit() };
    if (pair === 0) continue;
    taken.ours.push(pairTaken.ours);
    taken.limit.push(pairTaken.limit);
  }
  const ratios = taken.ours.map((value, pair) => value / Number(taken.limit[pair]));
  const ratio = { median: medianOf(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  return {
    ...{ name, unit, ours: medianOf(taken.ours), limit: medianOf(taken.limit), ratio },
    ...{ target: wordingOf(target), met: target && isMet(ratio.median, target) },
  };
}

/** @param {Comparison['target']} target */
function wordingOf(target) {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}

/**
 * @param {number} value
 * @param {{ atMost: number } | { atLeast: number }} target
 */
function isMet(value, target) {
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** @param {readonly number[]} values */
function medianOf(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = Number(sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (Number(sorted[middle - 1]) + upper) / 2;
}

/**
 * Keeps a process, with its threads, to one core: what is measured on one, all that asks it on the other.
 * @param {number} pid
 * @param {0 | 1} core
 */
function pin(pid, core) {
  const taskset = findProgram('taskset');
  if (taskset && os.cpus().length > 1) {
    execFileSync(taskset, ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
  }
}

module.exports = { compare, medianOf, pin };
