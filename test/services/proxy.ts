import net, { type AddressInfo, type Socket } from 'node:net';

interface Pair {
  sockets: [Socket, Socket];
  lastUsedAt: number;
  isFrozen: boolean;
}

/** Between the product and a server, to lose what passes through it. */
export class Proxy {
  private readonly pairs = new Set<Pair>();
  private readonly sockets = new Set<Socket>();
  private isAway = false;
  private readonly server = net.createServer((client) => {
    this.join(client);
  });

  private constructor(private readonly target: { host: string; port: number }) {}

  /** @returns in front of the server of `url`, and that address through it. */
  static async before(url: string): Promise<{ proxy: Proxy; url: string }> {
    const through = new URL(url);
    const proxy = new Proxy({ host: through.hostname, port: Number(through.port) });
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    through.hostname = '127.0.0.1';
    through.port = String((proxy.server.address() as AddressInfo).port);
    return { proxy, url: through.href };
  }

  /** As a firewall does: what lay idle is open at both ends, and nothing passes any more. @returns how many */
  forgetIdle(ms: number): number {
    const idle = [...this.pairs].filter(({ lastUsedAt }) => performance.now() - lastUsedAt >= ms);
    for (const pair of idle) pair.isFrozen = true;
    return idle.length;
  }

  /** The server is gone: every connection is reset, and none is made. */
  goAway(): void {
    this.isAway = true;
    for (const { sockets } of this.pairs) for (const socket of sockets) socket.resetAndDestroy();
  }

  comeBack(): void {
    this.isAway = false;
  }

  async stop(): Promise<void> {
    this.isAway = true;
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    if (this.isAway) {
      client.resetAndDestroy();
      return;
    }
    const server = net.connect(this.target);
    const pair: Pair = { sockets: [client, server], lastUsedAt: performance.now(), isFrozen: false };
    this.pairs.add(pair);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (data) => {
        if (pair.isFrozen) return;
        pair.lastUsedAt = performance.now();
        to.write(data);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        this.pairs.delete(pair);
        this.sockets.delete(from);
        if (!pair.isFrozen) to.destroy();
      });
    }
  }
}
