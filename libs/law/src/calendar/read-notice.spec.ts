import { addDays, day, type Day } from '../day';
import type { CalendarYear } from './calendar-year';
import { checkCalendarYear } from './check-calendar-year';
import { NOTICE_TEXTS } from './notices.fixture';
import { readNotice, yearsArranged } from './read-notice';
import { STATE_COUNCIL_CALENDAR, STATE_COUNCIL_YEARS } from './state-council-calendar';
import { WorkCalendar } from './work-calendar';

/** Days on which a later notice of the same year, or the notice of the next, decided otherwise. */
const DECIDED_LATER: Readonly<Record<number, string[]>> = {
  2015: ['2015-09-03', '2015-09-04', '2015-09-06'],
  2018: ['2018-12-29', '2018-12-31'],
  2019: ['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-05'],
  2020: ['2020-01-31', '2020-02-01'],
};

function known(year: number): CalendarYear | null {
  return STATE_COUNCIL_YEARS.find((one) => one.year === year) ?? null;
}

function differingDays(year: number, calendar: WorkCalendar): Day[] {
  const all = Array.from({ length: 366 }, (_, index) => addDays(day(`${year}-01-01`), index));
  return all.filter(
    (on) => on.startsWith(String(year)) && calendar.isWorkday(on) !== STATE_COUNCIL_CALENDAR.isWorkday(on),
  );
}

describe.each(Object.entries(NOTICE_TEXTS).map(([year, text]) => [Number(year), text] as const))(
  'the notice for %i',
  (year, text) => {
    const notice = readNotice(text, year);

    it('is read without a question left', () => {
      expect(notice.problems).toEqual([]);
      expect(notice.year).toBe(year);
    });

    it('gives the days that are in the repository', () => {
      const years = yearsArranged({ ...notice, year }, '国办发明电〔2014〕28号', known(year - 1));
      expect(years.flatMap(checkCalendarYear)).toEqual([]);
      expect(differingDays(year, new WorkCalendar(years))).toEqual(DECIDED_LATER[year] ?? []);
    });
  },
);

describe('a notice', () => {
  it('is taken with its year and number from the whole text', () => {
    expect(readNotice(NOTICE_TEXTS[2026]!)).toMatchObject({ year: 2026, source: '国办发明电〔2025〕7号' });
    expect(readNotice(NOTICE_TEXTS[2026]!).holidays[1]).toEqual({
      name: '春节',
      from: '2026-02-15',
      to: '2026-02-23',
    });
    expect(readNotice('国办发明电[2026]9号\n一、元旦：1月1日放假。', 2027).source).toBe(
      '国办发明电〔2026〕9号',
    );
  });

  it('is read from one line as well, with half-width signs and spaces', () => {
    const text =
      '一、元旦: 1 月 1 日(周五)至 3 日(周日)放假, 共 3 天。 二、春节: 2月5日至11日放假调休,共7天。1月31日(周日)上班。';
    expect(readNotice(text, 2027)).toMatchObject({
      problems: [],
      holidays: [
        { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
        { name: '春节', from: '2027-02-05', to: '2027-02-11' },
      ],
      workdays: ['2027-01-31'],
    });
  });

  it.each([
    ['一、元旦：1月1日（周四）放假。', '2027年1月1日是星期五，通知写的是星期四，请核对年份和日期。'],
    ['一、元旦：1月1日至3日放假调休，共4天。', '元旦：通知写明共4天，日期合计3天，请核对。'],
    ['一、元旦：2月30日放假。', '2027年2月30日不是有效的日期。'],
    [
      '一、元旦：延长假期至1月5日，1月6日起正常上班。',
      '元旦：“延长假期至1月5日，1月6日起正常上班”没有读懂，请核对原文或者逐日录入。',
    ],
    ['一、元旦：2024年1月1日放假。', '元旦：2024年1月1日不属于2027年的安排，请核对。'],
    ['一、元旦：1月1日休市。', '元旦：“1月1日休市”没有读懂，请核对原文或者逐日录入。'],
    ['今年怎么放假？', '没有读到放假日期，应有“一、元旦：1月1日至3日放假调休，共3天。”这样的句子。'],
  ])('with %s asks', (text, problem) => {
    expect(readNotice(text, 2027).problems).toContain(problem);
  });

  it('without a year asks for it', () => {
    expect(readNotice('一、元旦：1月1日放假。').problems).toEqual([
      '没有读到通知是哪一年的，请粘贴含标题的全文。',
    ]);
  });
});

describe('days of the December before', () => {
  const notice = { ...readNotice(NOTICE_TEXTS[2019]!, 2019), year: 2019 };

  it('are added to the year that they belong to, with the number of the notice, once', () => {
    const before: CalendarYear = {
      ...known(2018)!,
      source: '国办发明电〔2017〕12号',
      holidays: known(2018)!.holidays.filter(({ from }) => from !== '2018-12-30'),
      workdays: known(2018)!.workdays.filter((on) => on !== '2018-12-29'),
    };
    const [changed, own] = yearsArranged(notice, '国办发明电〔2018〕15号', before);
    expect(changed).toEqual(known(2018));
    expect(own).toMatchObject({ year: 2019, source: '国办发明电〔2018〕15号' });
    expect(own!.holidays[0]).toEqual({ name: '元旦', from: '2019-01-01', to: '2019-01-01' });
    expect(yearsArranged(notice, '国办发明电〔2018〕15号', changed!)).toEqual([own]);
  });

  it('are left out where nothing is known of that year', () => {
    expect(yearsArranged(notice, '国办发明电〔2018〕15号', null).map(({ year }) => year)).toEqual([2019]);
  });
});
