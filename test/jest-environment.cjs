'use strict';
const { TestEnvironment } = require('jest-environment-node');

/** What Jest leaves on the global object, which would have a part in the next file: its handlers and settings. */
const LEFT_BEHIND = /^(EVENT_HANDLERS|JEST_STATE_SYMBOL|RETRY_.*|TEST_TIMEOUT_SYMBOL|LOG_ERRORS_.*|WAIT_.*)$/;

/** Runs a test file among the globals of the process itself, as the product runs: see `jest-runtime.cjs`. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
  }

  async teardown() {
    for (const key of Object.getOwnPropertySymbols(globalThis)) {
      if (LEFT_BEHIND.test(key.description ?? '')) delete globalThis[key];
    }
    await super.teardown();
  }
};
