'use strict';
const { createRequire } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** A file once compiled is compiled: V8 keeps what it has learnt of it for the next test file. */
const compiled = new Map();

/** A dependency or a part of Node; a file of ours is named by its path, or by `#room`. */
const isPackage = (name) => /^[^./#]/.test(name);

/**
 * Loads dependencies once for all test files of a process, by Node itself, and only our own files anew for each. Jest
 * gives every file a realm with a copy of every package: of a story of ten seconds, that was most.
 */
module.exports = class extends Runtime {
  constructor(...parameters) {
    super(...parameters);
    const { executor } = this;
    executor.compile = (source, filename) => {
      const known = compiled.get(filename);
      if (known?.source === source) return known.run;
      const run = compileFunction(source, executor.injectedModuleParameters, { filename });
      compiled.set(filename, { source, run });
      return run;
    };
  }

  requireModuleOrMock(from, name) {
    return isPackage(name) && name !== '@jest/globals'
      ? createRequire(from)(name)
      : super.requireModuleOrMock(from, name);
  }
};
