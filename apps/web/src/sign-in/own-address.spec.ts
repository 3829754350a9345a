import { ownAddress } from './own-address';

it.each(['/', '/cases?status=OPEN', '/cases/12#events', '/cases?q=%2F%2Fx'])('goes on to %s', (next) => {
  expect(ownAddress(next)).toBe(next);
});

it.each([null, '', '//evil.example', '/\\evil', '/\t/evil', '/.//evil', 'https://evil', 'cases', '/a b'])(
  'goes home instead of to %j',
  (next) => {
    expect(ownAddress(next)).toBe('/');
  },
);
