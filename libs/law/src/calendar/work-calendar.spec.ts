import fc from 'fast-check';
import { stepDays, worked } from '../counting/counted-by-hand.fixture';
import { addDays, day, dayOf, numberOf, type Day } from '../day';
import { chineseDays } from './chinese-days.fixture';
import { STATE_COUNCIL_CALENDAR as calendar, STATE_COUNCIL_YEARS } from './state-council-calendar';
import { WorkCalendar } from './work-calendar';

const days = fc.integer({ min: numberOf('2007-01-01'), max: numberOf('2026-12-31') }).map(dayOf);

function everyDay(from: Day, to: Day): Day[] {
  const found = [];
  for (let on = from; on <= to; on = addDays(on, 1)) found.push(on);
  return found;
}

describe('the State Council calendar', () => {
  const announced = everyDay(day('2007-01-01'), day('2026-12-31'));

  it('agrees with the notices, day by day', () => {
    expect(announced.filter((on) => calendar.isWorkday(on) !== worked(on))).toEqual([]);
  });

  it('agrees with chinese-days, day by day', () => {
    const theirs = chineseDays('asked.filter((on) => days.isWorkday(on))', announced);
    expect(announced.filter((on) => calendar.isWorkday(on))).toEqual(theirs);
  });

  it('names what moves a day, and the notice that moved it', () => {
    expect(calendar.nameOf(day('2026-10-01'))).toBe('国庆节');
    expect(calendar.nameOf(day('2025-10-06'))).toBe('国庆节、中秋节');
    expect(calendar.nameOf(day('2015-09-03'))).toBe('中国人民抗日战争胜利70周年纪念日');
    expect(calendar.nameOf(day('2026-10-10'))).toBe('调休上班');
    expect(calendar.nameOf(day('2026-11-21'))).toBe('周末');
    expect(calendar.nameOf(day('2026-11-20'))).toBeNull();
    expect(calendar.noticeOf(2026)).toBe('国办发明电〔2025〕7号');
    expect(calendar.noticeOf(2027)).toBeNull();
  });

  it('gives the lengthened Spring Festival of 2020 off, and 31 December 2022', () => {
    expect(calendar.isWorkday(day('2020-01-31'))).toBe(false);
    expect(calendar.isWorkday(day('2020-02-01'))).toBe(false);
    expect(calendar.isWorkday(day('2020-02-03'))).toBe(true);
    expect(calendar.nameOf(day('2022-12-31'))).toBe('元旦');
  });

  it('works on the eve of the Spring Festival of 2024, which no notice gave off', () => {
    expect(calendar.isWorkday(day('2024-02-09'))).toBe(true);
  });

  it('finds working days from, until and before a day', () => {
    expect(calendar.workdayFrom(day('2026-10-01'))).toBe('2026-10-08');
    expect(calendar.workdayFrom(day('2026-10-08'))).toBe('2026-10-08');
    expect(calendar.workdayUntil(day('2026-10-06'))).toBe('2026-09-30');
    expect(calendar.workdayUntil(day('2026-09-30'))).toBe('2026-09-30');
    expect(calendar.workdayBefore(day('2026-10-08'))).toBe('2026-09-30');
  });
});

describe('counting working days', () => {
  it('is a loop over the days, only faster', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (from, count) => {
        let on: string = from;
        for (let left = Math.abs(count); left > 0;) {
          on = stepDays(on, Math.sign(count));
          if (calendar.isWorkday(day(on))) left--;
        }
        expect(calendar.addWorkdays(from, count)).toBe(on);
      }),
    );
  });

  it('by none stays where it is, be it a rest day', () => {
    expect(calendar.addWorkdays(day('2026-10-03'), 0)).toBe('2026-10-03');
  });

  it('adds and counts as inverses', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), (from, count) => {
        expect(calendar.countWorkdays(from, calendar.addWorkdays(from, count))).toBe(count);
        const on = calendar.workdayFrom(from);
        expect(calendar.addWorkdays(calendar.addWorkdays(on, count), -count)).toBe(on);
      }),
    );
  });

  it('counts a stretch as the sum of its parts', () => {
    fc.assert(
      fc.property(days, days, days, (one, two, three) => {
        const parts = calendar.countWorkdays(one, two) + calendar.countWorkdays(two, three);
        expect(parts).toBe(calendar.countWorkdays(one, three));
      }),
    );
  });

  it('refuses days that no calendar covers', () => {
    expect(() => calendar.isWorkday(day('1899-12-31'))).toThrow(RangeError);
    expect(() => calendar.addWorkdays(day('2199-12-30'), 10)).toThrow(RangeError);
  });
});

describe('a year without a notice', () => {
  it('is not settled, and has its weekends and statutory festivals only', () => {
    expect(calendar.isSettled(2026)).toBe(true);
    expect(calendar.isSettled(2027)).toBe(false);
    expect(calendar.isSettled(2006)).toBe(false);
    const off = everyDay(day('2027-01-01'), day('2027-12-31')).filter(
      (on) => calendar.nameOf(on) !== null && calendar.nameOf(on) !== '周末',
    );
    expect(off).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
      ...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it('becomes settled when its notice is given, and the later entry of a year is taken', () => {
    const announced = (name: string) => ({
      year: 2027,
      source: name,
      holidays: [{ name: '元旦', from: day('2027-01-01'), to: day('2027-01-03') }],
      workdays: [day('2027-01-09')],
    });
    const later = new WorkCalendar([...STATE_COUNCIL_YEARS, announced('first'), announced('second')]);
    expect(later.isSettled(2027)).toBe(true);
    expect(later.noticeOf(2027)).toBe('second');
    expect(later.isWorkday(day('2027-01-09'))).toBe(true);
    expect(later.isWorkday(day('2027-02-08'))).toBe(true);
  });
});
