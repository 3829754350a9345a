'use strict';
// Compiles our TypeScript, and any dependency that ships only ECMAScript modules, to CommonJS: Jest on Node 20
// cannot require() a module (NestJS 12 is one). CommonJS files pass through unchanged.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');

const common = { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs', importInterop: 'swc' } };
const typescript = {
  ...common,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
};
const javascript = { ...common, jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' } };
const self = readFileSync(__filename);

const packageTypes = new Map();

/** Whether the nearest package.json says that its .js files are ECMAScript modules. */
function isModuleFolder(folder) {
  if (!packageTypes.has(folder)) {
    const manifest = path.join(folder, 'package.json');
    const parent = path.dirname(folder);
    const answer = existsSync(manifest)
      ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
      : parent !== folder && isModuleFolder(parent);
    packageTypes.set(folder, answer);
  }
  return packageTypes.get(folder);
}

function isModule(file) {
  if (file.endsWith('.mjs')) return true;
  return !file.endsWith('.cjs') && isModuleFolder(path.dirname(file));
}

module.exports = {
  canInstrument: false,
  getCacheKey(source, file, options) {
    return createHash('sha1')
      .update(self)
      .update(source)
      .update(file)
      .update(options.configString)
      .update(swc.version)
      .digest('hex');
  },
  process(source, file) {
    const ours = file.endsWith('.ts');
    if (!ours && !isModule(file)) return { code: source };
    const { code, map } = swc.transformSync(source, { ...(ours ? typescript : javascript), filename: file });
    return { code, map };
  },
};
