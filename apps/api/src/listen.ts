import net from 'node:net';
import os from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, ConfigError } from '#config';

/**
 * Listens where `HOST` says. Without it the embedded mode is for this machine alone, and with servers it is for every
 * machine.
 * @returns what to tell the person at the terminal
 * @throws ConfigError where the address or the port cannot be had
 */
export async function listen(app: NestFastifyApplication, config: Config): Promise<string[]> {
  const { host, port, publicUrl } = config;
  const alone = host === null && config.database.type === 'sqlite';
  const on = host ?? (alone ? '127.0.0.1' : everyAddress());
  const openSecond = alone ? secondLoopback(app) : null;
  try {
    await app.listen(port, on);
  } catch (error) {
    throw new ConfigError(reasonOf(error as NodeJS.ErrnoException, on));
  }
  openSecond?.();
  const hint = '现在只有本机能访问；要让办公室的其他电脑访问，请设置 HOST=0.0.0.0 后重新启动';
  return [`案期已启动：${publicUrl ?? `http://${nameOf(on)}:${port}`}`, ...(alone ? [hint] : [])];
}

/** A browser may take `localhost` for `::1`. Where that is not to be had, 127.0.0.1 does. */
function secondLoopback(app: NestFastifyApplication): () => void {
  const http = app.getHttpServer() as net.Server;
  const second = net.createServer((socket) => http.emit('connection', socket)).on('error', () => undefined);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('preClose', (done) => {
    second.close();
    done();
  });
  return () => second.listen((http.address() as net.AddressInfo).port, '::1');
}

/** `::` takes IPv4 as well; it is not there where IPv6 is switched off. */
function everyAddress(): string {
  const addresses = Object.values(os.networkInterfaces()).flatMap((of) => of ?? []);
  return addresses.some(({ family }) => family === 'IPv6') ? '::' : '0.0.0.0';
}

/** What to type into a browser on this machine. */
function nameOf(address: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(address)) return 'localhost';
  return net.isIPv6(address) ? `[${address}]` : address;
}

function reasonOf({ code, message }: NodeJS.ErrnoException, host: string): string {
  if (code === 'EADDRINUSE') return `PORT 指定的端口已被占用：${message}`;
  if (code === 'EACCES') return `PORT 指定的端口不允许使用：${message}`;
  return `HOST 指定的地址 ${host} 不能使用：${message}`;
}
