import fc from 'fast-check';
import { cursorOf, placeAt } from './cursor';

describe('a cursor', () => {
  it('comes back as the place it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.maxSafeNat(), (key, id) => {
        expect(placeAt('cases', cursorOf('cases', { key, id }))).toEqual({ key, id });
      }),
    );
  });

  it('is refused by another list, and so is any other text', () => {
    expect(() => placeAt('letters', cursorOf('cases', { key: '', id: 1 }))).toThrow('翻页位置无效');
    fc.assert(
      fc.property(fc.string(), (text) => expect(() => placeAt('cases', text)).toThrow('翻页位置无效')),
    );
  });
});
