// @ts-check
'use strict';
/** A server as a child process: started when it answers, and never left behind. */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { dyingWithUs } = require('./programs.cjs');

/**
 * @typedef {object} LaunchedServer
 * @property {number} pid
 * @property {() => Promise<number | null>} stop Asks it to end, waits until it has, and gives its exit code.
 * @property {() => Promise<number | null>} kill Kills it as a crash would, and waits until it is gone.
 */

/**
 * @param {object} server
 * @param {string} server.file
 * @param {string[]} server.flags
 * @param {string} server.log The file to which its output is added.
 * @param {NodeJS.ProcessEnv} [server.env] Its whole environment; ours without it.
 * @param {() => Promise<boolean>} server.answers Whether it is ready.
 * @returns {Promise<LaunchedServer>}
 * @throws {Error} with the end of its log, when it ends before it is ready or is not ready in a minute
 */
async function launch({ file, flags, log, env = process.env, answers }) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = fs.openSync(log, 'a');
  const [command, ...parameters] = dyingWithUs(file, ...flags);
  const child = spawn(command, parameters, {
    stdio: ['ignore', output, output],
    env,
  });
  fs.closeSync(output);
  /** @type {Promise<number | null>} */
  const gone = new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(null)));
  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    child.kill(signal);
    return gone;
  };
  const giveUpAt = Date.now() + 180_000;
  while (!(await answers())) {
    const died = child.exitCode !== null || child.signalCode !== null;
    if (died || child.pid === undefined || Date.now() > giveUpAt) {
      await end('SIGKILL');
      throw new Error(`${path.basename(file)} did not start:\n${fs.readFileSync(log, 'utf8').slice(-2000)}`);
    }
    await sleep(20);
  }
  return { pid: Number(child.pid), stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/**
 * Below the range from which the kernel takes the near end of outgoing connections: there, a port that was free a
 * moment ago, or that a killed server just left, may be taken when it is needed.
 * @returns {Promise<number>}
 */
async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await new Promise((resolve) => {
      const probe = net.createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

module.exports = { freePort, launch };
