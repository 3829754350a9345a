// @ts-check
'use strict';
/** What must be installed beside Node to test the product: where it is, or how to get it. */
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** @type {{ what: string, present: () => boolean, packages: string[] }[]} */
const REQUIREMENTS = [
  {
    what: 'MariaDB',
    present: () => has('mariadbd') && has('mariadb-install-db'),
    packages: ['mariadb-server'],
  },
  { what: 'Redis', present: () => has('redis-server'), packages: ['redis-server'] },
  { what: 'nginx', present: () => has('nginx'), packages: ['nginx-light'] },
  { what: 'Chromium', present: () => has(...CHROMIUM), packages: ['chromium'] },
  {
    what: 'LibreOffice',
    present: () => has('soffice'),
    packages: ['libreoffice-calc', 'libreoffice-writer'],
  },
  { what: 'a C compiler', present: () => has('cc'), packages: ['gcc', 'libc6-dev'] },
  { what: 'a Chinese font', present: hasChineseFont, packages: ['fonts-noto-cjk', 'fontconfig'] },
];

/** Server programs live in sbin, which the PATH of an ordinary user leaves out. */
const FOLDERS = [
  ...(process.env.PATH ?? '').split(path.delimiter),
  ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
];

/**
 * @param {string[]} names The same program under the names that distributions give it.
 * @returns {string | undefined} the absolute path of the first that is there
 */
function findProgram(...names) {
  return names
    .flatMap((name) => FOLDERS.filter(path.isAbsolute).map((folder) => path.join(folder, name)))
    .find((file) => fs.existsSync(file));
}

/**
 * A killed test run must not leave its servers behind; Linux can tie a process to the life of its parent.
 * @param {[string, ...string[]]} command
 * @returns {[string, ...string[]]}
 */
function dyingWithUs(...command) {
  const setpriv = findProgram('setpriv');
  return setpriv ? [setpriv, '--pdeathsig', 'KILL', '--', ...command] : command;
}

/** @returns {Record<string, string | undefined>} for the programs that tests start: variable → absolute path */
function programVariables() {
  return {
    TEST_MARIADBD: findProgram('mariadbd'),
    TEST_REDIS_SERVER: findProgram('redis-server'),
    TEST_CHROMIUM: findProgram(...CHROMIUM),
    TEST_SOFFICE: findProgram('soffice'),
  };
}

/**
 * Installs what is missing, on a Debian or Ubuntu that lets us.
 * @throws {Error} with one line for the person, when something stays missing
 */
function installMissing() {
  const missing = absent();
  if (missing.length === 0) return;
  const what = missing.map((requirement) => requirement.what).join(', ');
  const packages = missing.flatMap((requirement) => requirement.packages);
  const byHand = `Missing: ${what}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  const right = rightToInstall();
  if (!right) throw new Error(byHand);

  console.log(`Missing: ${what}. Installing ${packages.join(' ')}`);
  apt([...right, 'apt-get', 'update']);
  apt([
    ...[...right, 'apt-get', '-y', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends'],
    ...packages,
  ]);
  const still = absent().map((requirement) => requirement.what);
  if (still.length > 0) throw new Error(`Still missing after the installation: ${still.join(', ')}`);
}

function absent() {
  return REQUIREMENTS.filter((requirement) => !requirement.present());
}

/** @returns {string[] | undefined} what to put before apt-get, or undefined where it cannot be used */
function rightToInstall() {
  if (!findProgram('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const sudo = findProgram('sudo');
  if (!sudo || spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return undefined;
  return [sudo, '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
}

/** @param {string[]} command */
function apt([file = '', ...parameters]) {
  execFileSync(file, parameters, { stdio: 'inherit' });
}

/** @param {string[]} names */
function has(...names) {
  return findProgram(...names) !== undefined;
}

function hasChineseFont() {
  const list = findProgram('fc-list');
  if (list) return execFileSync(list, [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  return fs.existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

module.exports = { dyingWithUs, findProgram, installMissing, programVariables };
