'use strict';
// Compiles our TypeScript to CommonJS; what is JavaScript already, Jest and Node take as it is.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const swc = require('@swc/core');

const options = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs', importInterop: 'swc' },
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
};
const self = readFileSync(__filename);

module.exports = {
  canInstrument: false,
  getCacheKey(source, file, { configString }) {
    return createHash('sha1')
      .update(self)
      .update(source)
      .update(file)
      .update(configString)
      .update(swc.version)
      .digest('hex');
  },
  process(source, filename) {
    const { code, map } = swc.transformSync(source, { ...options, filename });
    return { code, map };
  },
};
