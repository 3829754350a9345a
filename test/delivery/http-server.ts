import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedPost {
  path: string;
  query: Record<string, string>;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  body: any;
}

/** Somebody's server on this machine: a robot, a gateway, a webhook. It answers as it is told, for every post. */
export class HttpServer {
  readonly received: ReceivedPost[] = [];
  answer: (response: ServerResponse, post: ReceivedPost) => void = (response) =>
    response.end('{"errcode":0,"code":0}');
  private server?: Server;

  get host(): string {
    return `127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const { pathname: path, searchParams } = new URL(request.url ?? '', 'http://localhost');
        const query = Object.fromEntries(searchParams);
        const post = { path, query, headers: request.headers, text: body, body: parsed(body) };
        this.received.push(post);
        this.answer(response, post);
      });
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
