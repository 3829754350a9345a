// @ts-check
'use strict';
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const IS_LONG = /^\/\/ Long: /;

/** Files that say in their first line that they take long begin first: begun last, one would run alone at the end. */
class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = [...(await super.sort(tests))];
    const [long, short] = [/** @type {typeof sorted} */ ([]), /** @type {typeof sorted} */ ([])];
    for (const test of sorted) (IS_LONG.test(readFileSync(test.path, 'utf8')) ? long : short).push(test);
    return [...long, ...short];
  }
}

module.exports = LongestFirst;
