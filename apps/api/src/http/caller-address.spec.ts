import { TrustedProxies } from '#config';
import { callerAddress } from './caller-address';

const NOBODY = new TrustedProxies();
const OFFICE = new TrustedProxies('127.0.0.1, 10.1.0.0/16, 2001:db8::/32');

describe('where a request comes from', () => {
  it.each<[string, string | undefined, string | string[] | undefined, TrustedProxies, string]>([
    ['the other end where nobody is trusted', '203.0.113.7', '198.51.100.2', NOBODY, '203.0.113.7'],
    ['the other end of this machine too', '127.0.0.1', '198.51.100.2', NOBODY, '127.0.0.1'],
    ['the other end that is no proxy of ours', '203.0.113.7', '198.51.100.2', OFFICE, '203.0.113.7'],
    ['what a trusted proxy says', '10.1.2.3', '198.51.100.2', OFFICE, '198.51.100.2'],
    ['the same by IPv6', '2001:db8::5', '2001:db9::1', OFFICE, '2001:db9::1'],
    ['the same where the connection is IPv6', '::ffff:127.0.0.1', '198.51.100.2', OFFICE, '198.51.100.2'],
    ['not what the caller had said before', '127.0.0.1', '1.2.3.4, 203.0.113.7', OFFICE, '203.0.113.7'],
    ['through two proxies', '127.0.0.1', '1.2.3.4, 203.0.113.7, 10.1.9.9', OFFICE, '203.0.113.7'],
    ['in two headers', '127.0.0.1', ['1.2.3.4', '203.0.113.7'], OFFICE, '203.0.113.7'],
    ['a proxy that says nothing', '127.0.0.1', undefined, OFFICE, '127.0.0.1'],
    ['a proxy that says nonsense', '127.0.0.1', ' , ', OFFICE, '127.0.0.1'],
    ['nowhere', undefined, '1.2.3.4', OFFICE, ''],
  ])('is %s', (_what, remote, forwarded, trusted, address) => {
    expect(callerAddress(remote, forwarded, trusted)).toBe(address);
  });

  it('never is longer than its column', () => {
    expect(callerAddress('127.0.0.1', 'x'.repeat(5000), OFFICE)).toHaveLength(45);
  });
});
