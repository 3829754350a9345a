import type { TrustedProxies } from '#config';

/** As long as the column that keeps it. */
const LONGEST = 45;

/**
 * Where a request comes from: the other end of the connection, or, where that is a proxy that is trusted, what it says in
 * X-Forwarded-For, read from its end for as long as those who say it are trusted. Anybody can send that header.
 */
export function callerAddress(
  remote: string | undefined,
  forwarded: string | string[] | undefined,
  trusted: TrustedProxies,
): string {
  const told = [forwarded ?? []].flat().join(',').split(',').map(plain).filter(Boolean);
  let address = plain(remote ?? '');
  while (trusted.has(address)) {
    const before = told.pop();
    if (before === undefined) break;
    address = before;
  }
  return address.slice(0, LONGEST);
}

/** An IPv4 address as it is written, also where the connection is one of IPv6. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
