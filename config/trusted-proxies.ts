import { BlockList, isIP } from 'node:net';

/** The addresses of proxies that say truly where a request comes from. */
export class TrustedProxies {
  private readonly list = new BlockList();

  /** @param text addresses or networks, 10.1.0.5,10.2.0.0/16, separated by commas. @throws RangeError naming the wrong one. */
  constructor(text = '') {
    for (const one of text.split(',').map((part) => part.trim())) if (one) this.add(one);
  }

  has(address: string): boolean {
    const family = isIP(address);
    return family !== 0 && this.list.check(address, family === 4 ? 'ipv4' : 'ipv6');
  }

  private add(one: string): void {
    const [address = '', bits, ...rest] = one.split('/');
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    const isPrefix = bits === undefined || /^\d{1,3}$/.test(bits);
    if (family === 0 || !isPrefix || prefix > most || rest.length > 0) throw new RangeError(one);
    this.list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  }
}
