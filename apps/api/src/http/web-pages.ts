import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Beside the compiled server; a server that runs from its sources, as in tests, finds them in `dist`. */
const PLACES = ['../../../../web', '../../../../dist/web'].map((place) => path.join(__dirname, place));
const WEB = PLACES.find((place) => existsSync(path.join(place, 'index.html'))) ?? null;
const A_YEAR_S = 31_536_000;

/** The built pages beside the compiled server. File names under `assets/` carry a hash of their content. */
export async function serveWebPages(server: FastifyInstance): Promise<void> {
  if (WEB === null) {
    servePlainPage(server);
    return;
  }
  await server.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    preCompressed: true,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = file.includes(`${path.sep}assets${path.sep}`);
      reply.setHeader('vary', 'accept-encoding');
      reply.setHeader('cache-control', hashed ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache');
    },
  });
}

/** Whether an address is one of the web page's own, to be answered with the page. */
export function isPageAddress(method: string, url: string, accept: string | undefined): boolean {
  const asksForPage = method === 'GET' && (accept?.includes('text/html') ?? false);
  return asksForPage && !/^\/(api|assets)(\/|$|\?)/.test(url) && WEB !== null;
}

function servePlainPage(server: FastifyInstance): void {
  server.get('/', (_request, reply) => {
    void reply
      .type('text/html; charset=utf-8')
      .send(
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>案期</title><h1>案期</h1>' +
          '<p>服务已启动。接口说明见 <a href="/api/openapi.json">/api/openapi.json</a>。</p></html>',
      );
  });
}
