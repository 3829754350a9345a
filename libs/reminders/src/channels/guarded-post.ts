import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isAllowed, isInside, type Target, targetOf } from './inside-addresses';
import { SendFailure } from './send-failure';

export interface OutgoingPost {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Answer {
  status: number;
  /** Empty where nobody needs it. */
  body: string;
}

export interface Guard {
  /** Inside the network only these. */
  allowedHosts: readonly string[];
  /** From the look-up of the name to the last byte. */
  patienceMs: number;
  /** Without: the status alone counts. */
  readsBody: boolean;
}

const MOST_BYTES = 64 * 1024;

/**
 * Posts to an address that somebody typed in. The address that was looked at is the one that is spoken to, so that a
 * name cannot lead elsewhere in between; nobody is followed to another place, and nothing slow or endless is waited for.
 * @throws SendFailure, or what the network says.
 */
export async function guardedPost(post: OutgoingPost, guard: Guard): Promise<Answer> {
  const url = new URL(post.url);
  const { host } = targetOf(url);
  if (isIP(host)) requireReachable(guard.allowedHosts, targetOf(url), [host]);
  return exchange(url, post, guard);
}

function exchange(target: URL, { headers, body }: OutgoingPost, guard: Guard): Promise<Answer> {
  const signal = AbortSignal.timeout(guard.patienceMs);
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise<Answer>((resolve, reject) => {
    const request = send(target, {
      ...{ method: 'POST', signal, agent: false },
      lookup: guardedLookup(guard.allowedHosts, targetOf(target)),
      headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'anqi' },
    });
    const fail = (error: Error) => {
      reject(signal.aborted ? new SendFailure(`对方 ${guard.patienceMs / 1000} 秒内没有答复完`) : error);
      request.destroy();
    };
    request.on('error', fail);
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const chunks: Buffer[] = [];
      let bytes = 0;
      const end = () => {
        resolve({ status, body: Buffer.concat(chunks).toString() });
        request.destroy();
      };
      if (status >= 300 && status < 400) {
        fail(new SendFailure(`对方要求转到另一个地址（HTTP ${status}），没有跟随`));
        return;
      }
      if (!guard.readsBody) {
        end();
        return;
      }
      response.on('error', fail);
      response.on('end', end);
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > MOST_BYTES) fail(new SendFailure('对方的答复过长，没有读完'));
      });
    });
    request.end(body);
  });
}

/** @throws SendFailure where one of the addresses is inside the network and not on the list. */
export function requireReachable(
  allowedHosts: readonly string[],
  target: Target,
  addresses: readonly string[],
): void {
  for (const address of addresses) {
    if (isInside(address) && !isAllowed(allowedHosts, target, address)) {
      throw new SendFailure('这个地址在内部网络，没有列入允许的内网主机，没有发送');
    }
  }
}

function guardedLookup(allowedHosts: readonly string[], target: Target): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = error ? [] : found;
      try {
        if (error) throw error;
        if (!first) throw new SendFailure('找不到这个主机名');
        requireReachable(
          allowedHosts,
          target,
          found.map(({ address }) => address),
        );
      } catch (refused) {
        callback(refused as NodeJS.ErrnoException, '');
        return;
      }
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
