import type { CalendarYear } from './calendar-year';
import { YEAR_2007 } from './notices/2007';
import { YEAR_2008 } from './notices/2008';
import { YEAR_2009 } from './notices/2009';
import { YEAR_2010 } from './notices/2010';
import { YEAR_2011 } from './notices/2011';
import { YEAR_2012 } from './notices/2012';
import { YEAR_2013 } from './notices/2013';
import { YEAR_2014 } from './notices/2014';
import { YEAR_2015 } from './notices/2015';
import { YEAR_2016 } from './notices/2016';
import { YEAR_2017 } from './notices/2017';
import { YEAR_2018 } from './notices/2018';
import { YEAR_2019 } from './notices/2019';
import { YEAR_2020 } from './notices/2020';
import { YEAR_2021 } from './notices/2021';
import { YEAR_2022 } from './notices/2022';
import { YEAR_2023 } from './notices/2023';
import { YEAR_2024 } from './notices/2024';
import { YEAR_2025 } from './notices/2025';
import { YEAR_2026 } from './notices/2026';
import { WorkCalendar } from './work-calendar';

/** The years that ship with the product; an office adds later ones as they are announced. */
export const STATE_COUNCIL_YEARS: readonly CalendarYear[] = [
  YEAR_2007,
  YEAR_2008,
  YEAR_2009,
  YEAR_2010,
  YEAR_2011,
  YEAR_2012,
  YEAR_2013,
  YEAR_2014,
  YEAR_2015,
  YEAR_2016,
  YEAR_2017,
  YEAR_2018,
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  YEAR_2025,
  YEAR_2026,
];

export const STATE_COUNCIL_CALENDAR = new WorkCalendar(STATE_COUNCIL_YEARS);
