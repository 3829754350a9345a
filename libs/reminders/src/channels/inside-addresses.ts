import { BlockList, isIP } from 'node:net';

/** Everything that is no address of somebody's server on the internet. */
const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv4');

/** What the internet uses of IPv6, and within it what leads to some IPv4 address or to nobody. */
const GLOBAL_6 = new BlockList();
GLOBAL_6.addSubnet('2000::', 3, 'ipv6');
const NOT_GLOBAL_6 = new BlockList();
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_GLOBAL_6.addSubnet(net, prefix, 'ipv6');

/** An IPv4 address written as IPv6, in whichever of the ways. */
const MAPPED = new BlockList();
MAPPED.addSubnet('::ffff:0:0', 96, 'ipv6');

/** Whether an address is inside the network, or anything else but one on the internet. */
export function isInside(address: string): boolean {
  if (isIP(address) === 4) return INSIDE.check(address, 'ipv4');
  // A list of IPv4 ranges is asked for a mapped address by what is mapped.
  if (MAPPED.check(address, 'ipv6')) return INSIDE.check(address, 'ipv6');
  return !GLOBAL_6.check(address, 'ipv6') || NOT_GLOBAL_6.check(address, 'ipv6');
}

/** `10.1.0.5`, `10.1.0.0/16`, `fd00::/8`, `oa.example.gov.cn`, any of the names and addresses with a port. */
export function isHostEntry(text: string): boolean {
  const { host, port, prefix } = partsOf(text);
  if (prefix !== null) {
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(host) as 0 | 4 | 6];
    return port === null && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
  }
  if (port !== null && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) return false;
  return isIP(host) !== 0 || /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i.test(host);
}

export interface Target {
  /** As a URL has it, IPv6 without brackets. */
  host: string;
  port: string;
}

export function targetOf({ hostname, port, protocol }: URL): Target {
  return {
    host: hostname.replace(/^\[|\]$/g, '').toLowerCase(),
    port: port || (protocol === 'https:' ? '443' : '80'),
  };
}

/** Whether the administrator lets this address of the target be spoken to though it is inside the network. */
export function isAllowed(entries: readonly string[], target: Target, address: string): boolean {
  return entries.some((entry) => {
    const { host, port, prefix } = partsOf(entry);
    if (port !== null && port !== target.port) return false;
    if (prefix === null) return host.toLowerCase() === target.host || host.toLowerCase() === address;
    const family = isIP(host) === 4 ? 'ipv4' : 'ipv6';
    const range = new BlockList();
    range.addSubnet(host, Number(prefix), family);
    return range.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  });
}

function partsOf(entry: string): { host: string; port: string | null; prefix: string | null } {
  const [, bracketed, bracketPort] = /^\[(.*)\](?::(.*))?$/.exec(entry) ?? [];
  if (bracketed !== undefined) return { host: bracketed, port: bracketPort ?? null, prefix: null };
  const [before = '', prefix = null] = entry.split('/', 2);
  if (prefix !== null || isIP(before) === 6) return { host: before, port: null, prefix };
  const [host = '', port = null] = before.split(':', 2);
  return { host, port, prefix };
}
