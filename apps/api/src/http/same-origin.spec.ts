import { isOneOf } from './same-origin';

/** RFC 6454, sections 4 and 5. */
describe('the same origin', () => {
  it.each([
    ['http://anqi.example', 'http://anqi.example:80'],
    ['http://anqi.example:80', 'http://anqi.example'],
    ['https://anqi.example', 'https://anqi.example:443'],
    ['http://anqi.example', 'http://ANQI.Example'],
    ['http://[::1]:3000', 'http://[0:0:0:0:0:0:0:1]:3000'],
  ])('%s is %s', (origin, address) => expect(isOneOf(origin, ['http://else.example', address])).toBe(true));

  it.each([
    ['https://anqi.example', 'http://anqi.example'],
    ['http://anqi.example:8080', 'http://anqi.example'],
    ['https://anqi.example:80', 'http://anqi.example:80'],
    ['http://anqi.example.evil.example', 'http://anqi.example'],
    ['http://evil.example', 'http://evil.example@anqi.example'],
    ['null', 'null'],
    ['file://', 'file://'],
    ['', ''],
  ])('%s is not %s', (origin, address) => expect(isOneOf(origin, [address])).toBe(false));
});
