// @ts-check
'use strict';
/** Requests over connections that stay open, with as little as possible between the socket and the count. */
const net = require('node:net');

/**
 * @typedef {object} Request
 * @property {string} url
 * @property {string} [method]
 * @property {string} [cookie]
 * @property {unknown} [body]
 */

/** One connection, one request at a time. */
class Connection {
  /** @param {string} url */
  constructor(url) {
    const { hostname, port } = new URL(url);
    this.socket = net.connect(Number(port), hostname).setNoDelay(true);
    /** @type {Buffer[]} */
    this.parts = [];
    this.received = 0;
    this.expected = Infinity;
    /** @type {{ resolve: (answer: Buffer) => void, reject: (error: Error) => void } | undefined} */
    this.waiting = undefined;
    this.socket.on('data', (part) => this.take(part));
    this.socket.once('error', (error) => this.waiting?.reject(error));
    this.socket.once('close', () => this.waiting?.reject(new Error('The server closed the connection')));
  }

  /**
   * @param {Buffer} request
   * @returns {Promise<Buffer>} the whole answer, head and body
   */
  send(request) {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** @param {Buffer} part */
  take(part) {
    this.parts.push(part);
    this.received += part.length;
    if (this.expected === Infinity) this.expected = lengthOf(Buffer.concat(this.parts));
    if (this.received < this.expected) return;
    const answer = Buffer.concat(this.parts);
    this.parts = [];
    this.received = 0;
    this.expected = Infinity;
    this.waiting?.resolve(answer);
  }

  close() {
    this.waiting = undefined;
    this.socket.destroy();
  }
}

/**
 * @param {Buffer} start of an answer
 * @returns {number} the length of the whole, Infinity while its head is not complete
 */
function lengthOf(start) {
  const head = start.indexOf('\r\n\r\n');
  if (head < 0) return Infinity;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(start.toString('latin1', 0, head)) ?? [];
  if (length === undefined)
    throw new Error(`An answer without its length: ${start.toString('latin1', 0, head)}`);
  return head + 4 + Number(length);
}

/**
 * @param {Request} request
 * @returns {Buffer} as it goes over the wire
 */
function requestBytes({ url, method = 'GET', cookie, body }) {
  const { pathname, search, host } = new URL(url);
  const content = body === undefined ? '' : JSON.stringify(body);
  return Buffer.from(
    [
      `${method} ${pathname}${search} HTTP/1.1`,
      `host: ${host}`,
      ...(cookie ? [`cookie: ${cookie}`] : []),
      ...(body === undefined
        ? []
        : ['content-type: application/json', `content-length: ${Buffer.byteLength(content)}`]),
      '',
      content,
    ].join('\r\n'),
  );
}

/**
 * @param {Buffer} answer
 * @returns {{ status: number, body: Buffer, head: string }}
 */
function readAnswer(answer) {
  const head = answer.indexOf('\r\n\r\n');
  return {
    status: Number(answer.toString('latin1', 9, 12)),
    head: answer.toString('latin1', 0, head),
    body: answer.subarray(head + 4),
  };
}

/**
 * @param {Request} request
 * @returns {Promise<ReturnType<typeof readAnswer>>}
 */
async function ask(request) {
  const connection = new Connection(request.url);
  try {
    return readAnswer(await connection.send(requestBytes(request)));
  } finally {
    connection.close();
  }
}

/**
 * Sends one request again and again over `connections` connections for `ms` milliseconds.
 * @param {Request} request
 * @param {{ connections: number, ms: number }} how
 * @returns {Promise<number>} answers a second
 * @throws {Error} when an answer is not 200
 */
async function throughputOf(request, { connections, ms }) {
  const bytes = requestBytes(request);
  const open = Array.from({ length: connections }, () => new Connection(request.url));
  const began = performance.now();
  const until = began + ms;
  let answered = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        const answer = await connection.send(bytes);
        if (answer.toString('latin1', 9, 12) !== '200') throw new Error(answer.toString('utf8', 0, 500));
        answered++;
      }
    }),
  );
  const rate = answered / ((performance.now() - began) / 1000);
  for (const connection of open) connection.close();
  return rate;
}

module.exports = { ask, Connection, readAnswer, requestBytes, throughputOf };
