import { addDays, day, type Day } from '../day';

/** The days that fall to a festival by 《全国年节及纪念日放假办法》 itself, before any notice shifts working days around it. */
export interface StatutoryDay {
  name: string;
  on: Day;
}

/**
 * 全体公民放假的节日 of a year, for years without a notice.
 *
 * The length of each festival changed on 2008-01-01, 2014-01-01 and 2025-01-01. Outside the table of lunar dates
 * only the festivals of the solar calendar are known.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const lunar = lunarFestivals.get(year);
  return [
    ...run('元旦', day(`${year}-01-01`), 1),
    ...(lunar ? lunarDays(year, lunar) : []),
    ...run('劳动节', day(`${year}-05-01`), labourDays(year)),
    ...run('国庆节', day(`${year}-10-01`), 3),
  ];
}

function lunarDays(
  year: number,
  [springFestival, clearBrightness, dragonBoat, midAutumn]: LunarFestivals,
): StatutoryDay[] {
  const spring = run('春节', addDays(springFestival, eveIsOff(year) ? -1 : 0), year >= 2025 ? 4 : 3);
  if (year < 2008) return spring;
  return [
    ...spring,
    ...run('清明节', clearBrightness, 1),
    ...run('端午节', dragonBoat, 1),
    ...run('中秋节', midAutumn, 1),
  ];
}

function eveIsOff(year: number): boolean {
  return year >= 2025 || (year >= 2008 && year < 2014);
}

function labourDays(year: number): number {
  if (year < 2008) return 3;
  return year < 2025 ? 1 : 2;
}

function run(name: string, from: Day, length: number): StatutoryDay[] {
  return Array.from({ length }, (_, index) => ({ name, on: addDays(from, index) }));
}

type LunarFestivals = [springFestival: Day, clearBrightness: Day, dragonBoat: Day, midAutumn: Day];

// 正月初一、清明、五月初五、八月十五. Past 2035 they are left out rather than guessed.
const LUNAR_FESTIVALS: readonly [number, string, string, string, string][] = [
  [2000, '02-05', '04-04', '06-06', '09-12'],
  [2001, '01-24', '04-05', '06-25', '10-01'],
  [2002, '02-12', '04-05', '06-15', '09-21'],
  [2003, '02-01', '04-05', '06-04', '09-11'],
  [2004, '01-22', '04-04', '06-22', '09-28'],
  [2005, '02-09', '04-05', '06-11', '09-18'],
  [2006, '01-29', '04-05', '05-31', '10-06'],
  [2007, '02-18', '04-05', '06-19', '09-25'],
  [2008, '02-07', '04-04', '06-08', '09-14'],
  [2009, '01-26', '04-04', '05-28', '10-03'],
  [2010, '02-14', '04-05', '06-16', '09-22'],
  [2011, '02-03', '04-05', '06-06', '09-12'],
  [2012, '01-23', '04-04', '06-23', '09-30'],
  [2013, '02-10', '04-04', '06-12', '09-19'],
  [2014, '01-31', '04-05', '06-02', '09-08'],
  [2015, '02-19', '04-05', '06-20', '09-27'],
  [2016, '02-08', '04-04', '06-09', '09-15'],
  [2017, '01-28', '04-04', '05-30', '10-04'],
  [2018, '02-16', '04-05', '06-18', '09-24'],
  [2019, '02-05', '04-05', '06-07', '09-13'],
  [2020, '01-25', '04-04', '06-25', '10-01'],
  [2021, '02-12', '04-04', '06-14', '09-21'],
  [2022, '02-01', '04-05', '06-03', '09-10'],
  [2023, '01-22', '04-05', '06-22', '09-29'],
  [2024, '02-10', '04-04', '06-10', '09-17'],
  [2025, '01-29', '04-04', '05-31', '10-06'],
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
  [2032, '02-11', '04-04', '06-12', '09-19'],
  [2033, '01-31', '04-04', '06-01', '09-08'],
  [2034, '02-19', '04-05', '06-20', '09-27'],
  [2035, '02-08', '04-05', '06-10', '09-16'],
];

const lunarFestivals = new Map(
  LUNAR_FESTIVALS.map(([year, ...dates]) => [
    year,
    dates.map((date) => day(`${year}-${date}`)) as LunarFestivals,
  ]),
);
