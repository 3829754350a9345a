// @ts-check
'use strict';
/**
 * `npm run api-types`: writes the web client's types from the OpenAPI document of the built server. With `--check` it
 * writes nothing and fails where the file no longer says what the server does.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const prettier = require('prettier');
const ts = require('typescript');
const { freePort, launch } = require('./launch.cjs');
const { bareEnvironment } = require('./product.cjs');

const root = path.join(__dirname, '..', '..');
const FILE = path.join(root, 'apps', 'web', 'src', 'api', 'schema.d.ts');
const SERVER = path.join(root, 'dist', 'apps', 'api', 'src', 'main.js');

async function apiTypes() {
  const types = await typesOf(await documentOfServer());
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(FILE, types);
  } else if (fs.readFileSync(FILE, 'utf8') !== types) {
    throw new Error(
      'apps/web/src/api/schema.d.ts does not say what the server does. Run: npm run build && npm run api-types',
    );
  }
}

/**
 * The document as the server gives it, from a server with a database of its own that nobody else reaches.
 * @returns {Promise<import('openapi-typescript').OpenAPI3>}
 */
async function documentOfServer() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anqi-api-types-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api`;
  const server = await launch({
    file: process.execPath,
    flags: [SERVER, '--deliver'],
    env: { ...bareEnvironment(), DATA_DIR: path.join(folder, 'data'), PORT: String(port) },
    log: path.join(folder, 'server.log'),
    answers: () =>
      fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false,
      ),
  });
  try {
    return /** @type {any} */ (await (await fetch(`${url}/openapi.json`)).json());
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('openapi-typescript').OpenAPI3} openApi
 * @returns {Promise<string>}
 */
async function typesOf(openApi) {
  const { astToString, default: openapiTs } = await import('openapi-typescript');
  const day = ts.factory.createTypeReferenceNode('Day');
  const dayOrNull = ts.factory.createUnionTypeNode([
    day,
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ]);
  const nodes = await openapiTs(openApi, {
    // A date of the interface is a `Day` of the law, not just any text.
    transform: (schema) => {
      if (!('format' in schema) || schema.format !== 'date') return undefined;
      return 'nullable' in schema && schema.nullable ? dayOrNull : day;
    },
    inject: "import type { Day } from '#law';\n",
    alphabetize: true,
  });
  const options = await prettier.resolveConfig(FILE);
  return prettier.format(`// Written by \`npm run api-types\`.\n${astToString(nodes)}`, {
    ...options,
    parser: 'typescript',
  });
}

apiTypes().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
