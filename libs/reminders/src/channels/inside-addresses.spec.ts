import { isAllowed, isHostEntry, isInside, targetOf } from './inside-addresses';

describe('an address', () => {
  it.each([
    ...['127.0.0.1', '0.0.0.0', '10.0.0.8', '100.64.1.1', '169.254.169.254', '172.31.255.255'],
    ...['192.168.1.1', '198.19.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.7'],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::9', 'ff02::1', '2001:db8::1', '2002:0a00:0001::'],
    ...['::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::a00:1', '::10.0.0.1', '2001:0:1::1'],
  ])('%s is not on the internet', (address) => {
    expect(isInside(address)).toBe(true);
  });

  it.each(['114.114.114.114', '172.32.0.1', '::ffff:114.114.114.114', '2400:3200::1'])('%s is', (address) => {
    expect(isInside(address)).toBe(false);
  });

  it.each([
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://[::FFFF:10.0.0.1]/', '::ffff:a00:1'],
    ['https://OA.Example.gov.cn/', 'oa.example.gov.cn'],
  ])('%s leads to %s', (url, host) => {
    expect(targetOf(new URL(url)).host).toBe(host);
  });
});

describe('a list of hosts inside the network', () => {
  const target = targetOf(new URL('http://oa.example.gov.cn:8080/hook'));

  it.each([
    ['oa.example.gov.cn', true],
    ['OA.example.gov.cn:8080', true],
    ['oa.example.gov.cn:9090', false],
    ['example.gov.cn', false],
    ['10.1.2.3', true],
    ['10.1.2.3:8080', true],
    ['10.1.0.0/16', true],
    ['10.2.0.0/16', false],
    ['fd00::/8', false],
  ])('with %s lets 10.1.2.3 be spoken to: %s', (entry, allowed) => {
    expect(isAllowed([entry], target, '10.1.2.3')).toBe(allowed);
  });

  it.each(['10.1.2.3', '10.1.0.0/16', 'fd00::/8', '[fd00::1]:8080', 'localhost', 'oa-1.example.gov.cn:80'])(
    'may hold %s',
    (entry) => {
      expect(isHostEntry(entry)).toBe(true);
    },
  );

  it.each(['', 'http://oa', '10.1.0.0/33', 'oa/16', 'oa:99999', '*', 'a b', '10.0.0.1/8:80', 'oa..cn'])(
    'may not hold %j',
    (entry) => {
      expect(isHostEntry(entry)).toBe(false);
    },
  );
});
