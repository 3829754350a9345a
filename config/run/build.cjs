// @ts-check
'use strict';
/**
 * Builds the server and the web pages into `dist`. `npm run build` builds what changed since the last time; `npm start`
 * and `npm test` do the same before they begin.
 */
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { holding } = require('./lock.cjs');

const root = path.join(__dirname, '..', '..');
const inRoot = (/** @type {string[]} */ ...names) => path.join(root, ...names);

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[]} sources Folders and files below the root; web pages are no source of the server.
 * @property {string[]} products What a build must have left behind.
 * @property {string} tool The compiler, a file of node_modules.
 * @property {string[]} parameters
 * @property {string[]} notes What the compiler remembers: with it, it would not write again what someone removed.
 */

/** @type {Part} */
const SERVER = {
  name: 'server',
  sources: [
    'apps/api',
    'apps/worker',
    'apps/demo',
    'libs',
    'config',
    'migrations',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ],
  products: ['dist/apps/api/src/main.js', 'dist/apps/worker/src/main.js'],
  tool: 'typescript/bin/tsc',
  parameters: ['-p', 'tsconfig.build.json'],
  notes: ['dist/.tsbuildinfo'],
};

/** @type {Part} */
const WEB = {
  name: 'web pages',
  sources: ['apps/web', 'libs/law', 'package.json'],
  products: ['dist/web/index.html'],
  tool: 'vite/bin/vite.js',
  parameters: ['build', 'apps/web', '--logLevel', 'warn'],
  notes: [],
};

/**
 * Builds the parts that are missing or older than their sources, side by side.
 * @throws {Error} when a compiler refuses; it has said why on standard error
 */
async function buildWhatChanged() {
  if (changedParts().length === 0) return;
  fs.mkdirSync(inRoot('dist'), { recursive: true });
  // `npm run start:api` and `npm run start:worker` may begin together on a fresh clone.
  await holding(inRoot('dist', '.building'), async () => {
    const parts = changedParts();
    if (parts.length > 0) console.log(`Building the ${parts.map((part) => part.name).join(' and the ')} …`);
    await Promise.all(parts.map(build));
  });
}

function changedParts() {
  const parts = fs.existsSync(inRoot('apps/web/index.html')) ? [SERVER, WEB] : [SERVER];
  return parts.filter((part) => isMissing(part) || (isStale(part) && isBuildable(part)));
}

/** @param {Part} part */
function isMissing(part) {
  return part.products.some((product) => !fs.existsSync(inRoot(product)));
}

/** @param {Part} part */
function isStale(part) {
  const stamp = stampOf(part);
  return !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== fingerprint(part);
}

/**
 * An installation without development packages runs what was built elsewhere, whatever the times of its files say.
 * @param {Part} part
 */
function isBuildable(part) {
  return fs.existsSync(inRoot('node_modules', part.tool));
}

/** @param {Part} part */
async function build(part) {
  if (!isBuildable(part)) throw new Error(`The ${part.name} must be built first: npm ci && npm run build`);
  // Taken before: a source that changes during the build is for the next one.
  const built = fingerprint(part);
  if (isMissing(part)) part.notes.forEach((file) => fs.rmSync(inRoot(file), { force: true }));
  await run(process.execPath, [inRoot('node_modules', part.tool), ...part.parameters], part.name);
  fs.writeFileSync(stampOf(part), built);
}

/** @param {Part} part */
function stampOf(part) {
  return inRoot('dist', `.built-${part.name.replace(' ', '-')}`);
}

/**
 * Names, sizes and times of the sources: any change, also a file that is gone, gives another value.
 * @param {Part} part
 */
function fingerprint(part) {
  const hash = createHash('sha1');
  for (const file of part.sources.map((source) => inRoot(source)).flatMap(filesUnder)) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} source
 * @returns {string[]}
 */
function filesUnder(source) {
  const found = fs.statSync(source, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [source] : [];
  return fs
    .readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(source, entry.name)) : path.join(source, entry.name),
    )
    .sort();
}

/**
 * @param {string} file
 * @param {string[]} parameters
 * @param {string} name
 */
function run(file, parameters, name) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, {
      cwd: root,
      // Vite would warn of what a coming version reads differently.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`The ${name} cannot be built`)),
    );
  });
}

module.exports = { buildWhatChanged };

if (require.main === module) {
  buildWhatChanged().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
