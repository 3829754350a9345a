// @ts-check
'use strict';
/**
 * Private servers for tests and benchmarks: each on a free loopback port, with its data in a folder that the caller
 * gives and removes. Starting again in the same folder finds the data of the last time.
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { freePort, launch } = require('./launch.cjs');
const { findProgram } = require('./programs.cjs');

/**
 * @typedef {import('./launch.cjs').LaunchedServer & { port: number, url: string }} PrivateServer
 *
 * @typedef {object} ServerOptions
 * @property {number} [port] The same port again, for a restart that clients must survive.
 * @property {string[]} [flags] Further command line flags; a later flag wins over ours.
 * @property {NodeJS.ProcessEnv} [env] Further environment, such as LD_PRELOAD.
 */

/**
 * A MariaDB as careful as the product demands (a commit is on disk, snapshot isolation), with a clock zone that
 * nothing may depend on.
 * @param {string} folder
 * @param {ServerOptions} [options]
 * @returns {Promise<PrivateServer>} `mysql://root@127.0.0.1:port/`; name the schema in its path
 */
async function startMariaDb(folder, { port, flags = [], env } = {}) {
  const data = path.join(folder, 'data');
  const temporary = path.join(folder, 'tmp');
  fs.mkdirSync(temporary, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  if (!fs.existsSync(path.join(data, 'mysql'))) {
    const install = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
    execFileSync(program('mariadb-install-db'), ['--no-defaults', ...user, `--datadir=${data}`, ...install], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const on = port ?? (await freePort());
  const server = await launch({
    file: program('mariadbd'),
    flags: [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      `--socket=${path.join(folder, 'socket')}`,
      `--pid-file=${path.join(folder, 'pid')}`,
      `--port=${on}`,
      '--bind-address=127.0.0.1',
      '--skip-log-bin',
      '--skip-name-resolve',
      '--innodb-flush-log-at-trx-commit=1',
      // `loose`: versions before 10.6.18 do not know it.
      '--loose-innodb-snapshot-isolation=ON',
      '--innodb-buffer-pool-size=64M',
      '--innodb-log-file-size=16M',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_bin',
      '--default-time-zone=+08:00',
      ...flags,
    ],
    log: path.join(folder, 'mariadb.log'),
    env: { ...process.env, ...env },
    // The server speaks first.
    answers: () => answers(on, '', ''),
  });
  return { ...server, port: on, url: `mysql://root@127.0.0.1:${on}/` };
}

/**
 * A Redis that keeps nothing: what it loses must be found again in the database.
 * @param {string} folder
 * @param {ServerOptions} [options]
 * @returns {Promise<PrivateServer>}
 */
async function startRedis(folder, { port, flags = [], env } = {}) {
  const on = port ?? (await freePort());
  const server = await launch({
    file: program('redis-server'),
    flags: [
      ...['--port', String(on), '--bind', '127.0.0.1', '--dir', folder],
      ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
      ...flags,
    ],
    log: path.join(folder, 'redis.log'),
    env: { ...process.env, ...env },
    answers: () => answers(on, 'PING\r\n', '+PONG'),
  });
  return { ...server, port: on, url: `redis://127.0.0.1:${on}` };
}

/**
 * An nginx before the product, as an office's web server would be.
 * @param {string} folder
 * @param {string} location What stands in `location / { }`, as in a manual.
 * @returns {Promise<PrivateServer>}
 */
async function startNginx(folder, location) {
  const on = await freePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid nginx.pid; error_log stderr;
    events { worker_connections 64; }
    http {
      access_log off;
      ${paths.map((name) => `${name}_temp_path ${name};`).join(' ')}
      server { listen 127.0.0.1:${on}; location / { ${location} } }
    }\n`,
  );
  const server = await launch({
    file: program('nginx'),
    flags: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
    log: path.join(folder, 'nginx.log'),
    answers: () => answers(on, 'GET /favicon.ico HTTP/1.0\r\n\r\n', 'HTTP/1.1'),
  });
  return { ...server, port: on, url: `http://127.0.0.1:${on}` };
}

/** @param {string} name */
function program(name) {
  const file = findProgram(name);
  if (!file) throw new Error(`${name} is not installed; npm test installs it on Debian and Ubuntu`);
  return file;
}

/**
 * Whether a server on this port answers `hello` with something that starts with `expected`.
 * @param {number} port
 * @param {string} hello
 * @param {string} expected
 * @returns {Promise<boolean>}
 */
function answers(port, hello, expected) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(hello));
    /** @param {boolean} yes */
    const settle = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.once('data', (data) => settle(data.toString('latin1').startsWith(expected)));
  });
}

module.exports = { startMariaDb, startNginx, startRedis };
