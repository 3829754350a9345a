import { day } from '#law';
import { daysOf } from './year-days';

const off = (name: string, from: string, to = from) => ({ name, from: day(from), to: day(to) });

it('daysOf says what is off and what is worked in exchange', () => {
  const holidays = [off('元旦', '2027-01-01', '2027-01-03'), off('春节', '2027-01-31', '2027-02-03')];
  const year = { holidays, workdays: [day('2027-01-04'), day('2027-02-14')], settled: true };
  expect(daysOf(year)).toBe('元旦 1月1日至3日；春节 1月31日至2月3日。上班：1月4日、2月14日');
});

it('daysOf joins the days of a festival that are only estimated', () => {
  const holidays = [off('春节', '2027-02-05'), off('春节', '2027-02-06'), off('春节', '2027-02-07')];
  expect(daysOf({ holidays, workdays: [], settled: false })).toBe('春节 2月5日至7日');
  const apart = [off('国庆节', '2027-10-01'), off('国庆节', '2027-10-04')];
  expect(daysOf({ holidays: apart, workdays: [], settled: false })).toBe('国庆节 10月1日；国庆节 10月4日');
});
