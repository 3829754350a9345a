// @ts-check
'use strict';
/** From `npm start` on a built tree and an empty DATA_DIR until requests are served: schema, first account and all. */
const fs = require('node:fs');
const path = require('node:path');
const { startProduct } = require('../../config/run/product.cjs');
const { medianOf } = require('./measure.cjs');

const STARTS = 3;
const MOST_SECONDS = 5;

/**
 * @param {import('../../config/run/bench.cjs').Bench} bench
 * @returns {Promise<import('./measure.cjs').Row[]>}
 */
async function start({ folder }) {
  const seconds = [];
  for (let number = 0; number < STARTS; number++) {
    const home = path.join(folder, `start-${number}`);
    const began = performance.now();
    const product = await startProduct({ folder: home, env: { ADMIN_PASSWORD: 'password-of-benches' } });
    seconds.push((performance.now() - began) / 1000);
    const { status } = await fetch(`${product.url}/api/session`);
    await product.stop();
    if (status !== 401) throw new Error(`It does not ask who one is, but answers ${status}`);
    fs.rmSync(home, { recursive: true });
  }
  const median = medianOf(seconds);
  return [
    {
      ...{ name: 'start of a built tree', unit: 's', ours: median, limit: null },
      ratio: { median, min: Math.min(...seconds), max: Math.max(...seconds) },
      ...{ target: `< ${MOST_SECONDS} s`, met: median < MOST_SECONDS },
    },
  ];
}

module.exports = { start };
