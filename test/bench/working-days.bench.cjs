// @ts-check
'use strict';
/**
 * Working days, ISO text in and out, against the limit (one array of prefix sums, one of its inverse) and against the
 * package `chinese-days`, which counts the same days one by one. All three give the same answers first.
 */
const chineseDays = require('chinese-days');
const { STATE_COUNCIL_CALENDAR } = require('#law');
const { compare } = require('./measure.cjs');

const FIRST = numberOf('2020-01-01');
const LENGTH = numberOf('2026-12-31') - FIRST + 1;
const PERIOD = 10;
const STRETCH = 45;

/** Days that a measurement asks about, in an order that no cache foresees. */
const ASKED = 4096;
const ROUNDS = 600;
const PEER_MS = 60;

/** @type {any} Without a check of its index, as everything that the limit looks up. */
const DAYS = Array.from({ length: LENGTH }, (_, index) =>
  new Date((FIRST + index) * 86_400_000).toISOString().slice(0, 10),
);
/** @type {any} */
const before = new Uint16Array(LENGTH + 1);
/** @type {any} */
const workdays = new Uint16Array(LENGTH);
for (let index = 0; index < LENGTH; index++) {
  const works = chineseDays.isWorkday(DAYS[index]);
  if (works) workdays[before[index]] = index;
  before[index + 1] = before[index] + Number(works);
}

/**
 * Days since 1970 of an ISO date, by the calendar's arithmetic: `Date` would take longer than all the rest.
 * @param {string} text
 */
function numberOf(text) {
  const digit = (/** @type {number} */ at) => text.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const shifted = month <= 2 ? year - 1 : year;
  const era = (shifted / 400) | 0;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + digit(8) * 10 + digit(9) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear - 719_468
  );
}

const limit = {
  /**
   * @param {string} from
   * @param {number} count
   */
  add: (from, count) => DAYS[workdays[before[numberOf(from) - FIRST + 1] + count - 1]],
  /**
   * @param {string} after
   * @param {string} through
   */
  count: (after, through) => before[numberOf(through) - FIRST + 1] - before[numberOf(after) - FIRST + 1],
};

const order = Array.from({ length: ASKED }, (_, index) => (index * 7919) % (LENGTH - 60));
/** @type {any} */
const from = order.map((index) => DAYS[index]);
/** @type {any} */
const through = order.map((index) => DAYS[index + STRETCH]);

/** @returns {Promise<import('./measure.cjs').Row[]>} */
async function workingDays() {
  const calendar = STATE_COUNCIL_CALENDAR;
  check();
  const add = (/** @type {number} */ at) => calendar.addWorkdays(from[at], PERIOD).length;
  const count = (/** @type {number} */ at) => calendar.countWorkdays(from[at], through[at]);
  const peerAdd = (/** @type {number} */ at) => chineseDays.findWorkday(PERIOD, from[at]).length;
  return [
    await compare({
      ...{ name: `add ${PERIOD} working days ÷ prefix sums`, unit: 'a second', target: { atLeast: 0.5 } },
      ours: () => rateOf(add),
      limit: () => rateOf((at) => limit.add(from[at], PERIOD).length),
    }),
    await compare({
      ...{ name: 'count working days ÷ prefix sums', unit: 'a second', target: { atLeast: 0.5 } },
      ours: () => rateOf(count),
      limit: () => rateOf((at) => limit.count(from[at], through[at])),
    }),
    await compare({
      ...{ name: `add ${PERIOD} working days ÷ chinese-days`, unit: 'a second', target: { atLeast: 400 } },
      ours: () => rateOf(add),
      limit: () => slowRateOf(peerAdd),
    }),
    await compare({
      ...{ name: 'count working days ÷ chinese-days', unit: 'a second', target: { atLeast: 400 } },
      ours: () => rateOf(count),
      limit: () => slowRateOf((at) => chineseDays.getWorkdaysInRange(nextDay(from[at]), through[at]).length),
    }),
  ];
}

function check() {
  for (let index = 0; index < LENGTH - 60; index++) {
    const day = DAYS[index];
    const end = DAYS[index + STRETCH];
    const added = STATE_COUNCIL_CALENDAR.addWorkdays(day, PERIOD);
    const counted = STATE_COUNCIL_CALENDAR.countWorkdays(day, end);
    const same =
      added === limit.add(day, PERIOD) &&
      added === chineseDays.findWorkday(PERIOD, day) &&
      counted === limit.count(day, end) &&
      counted === chineseDays.getWorkdaysInRange(nextDay(day), end).length;
    if (!same) throw new Error(`Not the same working days after ${day}`);
  }
}

/** @param {string} day */
function nextDay(day) {
  return DAYS[numberOf(day) - FIRST + 1];
}

/**
 * @param {(at: number) => number} answer
 * @returns {number} answers a second
 */
function rateOf(answer) {
  let sum = 0;
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (let at = 0; at < ASKED; at++) sum += answer(at);
  return rate(ROUNDS * ASKED, began, sum);
}

/** @param {(at: number) => number} answer */
function slowRateOf(answer) {
  let sum = 0;
  let answers = 0;
  const began = performance.now();
  while (performance.now() - began < PEER_MS) sum += answer(answers++ % ASKED);
  return rate(answers, began, sum);
}

/**
 * @param {number} answers
 * @param {number} began
 * @param {number} sum of the answers, so that nobody optimises them away
 */
function rate(answers, began, sum) {
  if (sum === 0) throw new Error('Nothing was counted');
  return answers / ((performance.now() - began) / 1000);
}

module.exports = { workingDays };
