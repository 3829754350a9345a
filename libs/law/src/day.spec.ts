import fc from 'fast-check';
import { addDays, addMonths, dateText, day, daysBetween, dayOf, isDay, numberOf, weekdayOf } from './day';

const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it('is read and written as the calendar of the machine does', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(numberOf(text)).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
        expect(dayOf(numberOf(text))).toBe(text);
        expect(weekdayOf(day(text))).toBe(new Date(`${text}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '0000-01-01',
    '9999-99-99',
    '',
    7,
  ])('is not %p', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('refuses what is no date', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError);
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('is said in Chinese without leading zeros', () => {
    expect(dateText(day('2026-01-05'))).toBe('2026年1月5日');
  });
});

describe('months', () => {
  it.each([
    ['2023-08-29', 6, '2024-02-29'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2025-03-31', 6, '2025-09-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('never reach past the month aimed at', () => {
    const days = fc.integer({ min: numberOf('1990-01-01'), max: numberOf('2090-01-01') }).map(dayOf);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, months) => {
        const to = addMonths(from, months);
        expect(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7))).toBe(
          Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) + months,
        );
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(months * 28);
      }),
    );
  });
});
