// @ts-check
'use strict';
/**
 * The TypeScript file behind each `#room` of package.json. Node follows these names into `dist`; Jest and the
 * arrows check must see the sources instead, or they would judge the last build.
 */
const path = require('node:path');
const { imports } = require('../package.json');

const root = path.join(__dirname, '..');

/** @type {Record<string, string>} `#law` → `<root>/libs/law/src/index.ts` */
const doors = Object.fromEntries(
  Object.entries(imports).map(([name, built]) => [
    name,
    path.join(root, built.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts')),
  ]),
);

/** `resolve` in the form of a webpack configuration, the only one in which dependency-cruiser takes an alias. */
module.exports = { doors, resolve: { alias: doors } };
