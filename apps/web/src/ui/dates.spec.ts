import { day } from '#law';
import { dayAt, daysFrom, dayWithWeekday, momentText, mondayOf, timeText, wholeDayText } from './dates';

const today = day('2026-09-21');

describe('dates as the office writes them', () => {
  it('names the weekday, and the year only when it is not this one', () => {
    expect(dayWithWeekday(day('2026-09-30'), today)).toBe('9月30日 周三');
    expect(dayWithWeekday(day('2027-01-04'), today)).toBe('2027年1月4日 周一');
    expect(wholeDayText(today)).toBe('2026年9月21日 星期一');
  });

  it('takes the day and the hour of Shanghai, whatever the zone of the device', () => {
    expect(dayAt('2026-09-20T16:00:00Z')).toBe('2026-09-21');
    expect(dayAt('2026-09-20T15:59:59Z')).toBe('2026-09-20');
    expect(timeText('2026-09-24T01:30:00Z')).toBe('09:30');
    expect(momentText('2026-09-24T09:30:00+08:00', today)).toBe('9月24日 09:30');
  });

  it('begins the week on Monday', () => {
    expect(mondayOf(day('2026-09-27'))).toBe('2026-09-21');
    expect(mondayOf(day('2026-09-21'))).toBe('2026-09-21');
  });

  it('lists days over the end of a month', () => {
    expect(daysFrom(day('2026-09-29'), day('2026-10-01'))).toEqual([
      '2026-09-29',
      '2026-09-30',
      '2026-10-01',
    ]);
    expect(daysFrom(day('2026-10-01'), day('2026-09-29'))).toEqual([]);
  });
});
