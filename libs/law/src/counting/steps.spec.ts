import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { day } from '../day';
import { type PeriodId, periodOf } from '../periods/period';
import { count } from './count';
import type { Adjustment } from './counted';

function steps(period: PeriodId, trigger: string, adjust: Adjustment = {}): string[] {
  return count(periodOf(period), day(trigger), STATE_COUNCIL_CALENDAR, adjust).steps;
}

describe('the explanation', () => {
  it('lists the working days that count and the days that do not', () => {
    expect(steps('FY23-48-SEND', '2026-09-24')).toEqual([
      '起算：2026年9月24日（周四）行政复议申请受理之日，当日不计入，自次日起算（民事诉讼法第八十五条第二款）。',
      '期间：7个工作日，不含休息日（行政复议法（2023修订）第八十八条第二款）。',
      '计入：9月28日至30日（3日）；10月8日至9日（2日）；10月10日（周六，调休上班）（国办发明电〔2025〕7号）；10月12日。',
      '扣除：9月25日至27日中秋节放假（国办发明电〔2025〕7号）；10月1日至7日国庆节放假（国办发明电〔2025〕7号）；10月11日周末。',
      '届满：2026年10月12日（周一）。',
    ]);
  });

  it('tells an extension, a pause and the roll in the order in which they are applied', () => {
    const pauses = [{ from: day('2025-08-20'), to: day('2025-09-15'), what: '中止' }];
    expect(steps('FY23-62', '2025-06-03', { extendDays: 30, pauses })).toEqual([
      '起算：2025年6月3日（周二）受理申请之日，当日不计入，自次日起算（民事诉讼法第八十五条第二款）。',
      '期间：60日（行政复议法（2023修订）第六十二条第一款），最后一日为2025年8月2日（周六）。',
      '延长：经行政复议机构的负责人批准（第六十二条第一款），延长30日，自2025年8月2日次日起算，至2025年9月1日（周一）。',
      '中止：2025年8月20日至9月14日共26日不计入，自2025年9月15日起继续计算，最后一日移至2025年9月27日（周六）。',
      '顺延：最后一日是休息日（9月27日周末），顺延至其后第一个工作日2025年9月28日（周日，调休上班）（民事诉讼法第八十五条第三款）。',
      '届满：2025年9月28日（周日，调休上班）。',
    ]);
  });

  it('says that a month has no such day', () => {
    expect(steps('XS-46', '2024-08-31')[1]).toBe(
      '期间：6个月（行政诉讼法（2014/2017修正）第四十六条第一款），到期月没有31日，以月末日2025年2月28日（周五）为最后一日（民法典第二百零二条）。',
    );
  });

  it('names the last working day before a hearing', () => {
    expect(steps('CT20-05', '2026-10-09')).toEqual([
      '起算：自2026年10月9日（周五）开庭日向前计算3日，当日不计入（负责人出庭应诉规定 法释〔2020〕3号第五条第二款）。',
      '届满：最迟为2026年10月6日（周二，国庆节放假）。',
      '提示：最迟日是休息日，向前计算的期间没有顺延规定，应当在此前最后一个工作日2026年9月30日（周三）完成。',
    ]);
  });

  it('says that the clock stands', () => {
    expect(
      steps('FY23-62', '2024-03-01', { pauses: [{ from: day('2024-03-21'), to: null, what: '中止' }] }).at(
        -1,
      ),
    ).toBe('中止：2024年3月21日起停止计算，尚未恢复，余下41日。');
  });

  it('counts on after a pause in working days', () => {
    const pauses = [{ from: day('2024-02-08'), to: day('2024-02-20'), what: '中止' }];
    expect(steps('FY23-48-REPLY', '2024-02-05', { pauses }).slice(2)).toEqual([
      '计入：2月6日至7日（2日）。',
      '中止：2024年2月8日至19日不计入，自2024年2月20日起继续计算余下8个工作日。',
      '计入：2月20日至23日（4日）；2月26日至29日（4日）。',
      '扣除：2月24日至25日周末。',
      '届满：2024年2月29日（周四）。',
    ]);
  });

  it('says what is not known of the years to come, and of those before the table', () => {
    expect(steps('FY23-48-REPLY', '2026-12-28').at(-1)).toBe(
      '可能提前：节前节后的周末安排调休上班的，最早为2027年1月8日，按这一天提醒。',
    );
    expect(steps('FY23-48-REPLY', '2026-12-28').at(-2)).toBe(
      '日历：2027年节假日安排没有公布或者没有录入，暂按周末和法定节日估算，安排录入后重新计算。',
    );
    expect(steps('FY17-17', '2006-09-29')).toEqual(
      expect.arrayContaining([expect.stringContaining('日历：2006年')]),
    );
  });

  it('warns of the last days of a year whose successor has no notice yet', () => {
    expect(steps('FY23-48-REPLY', '2026-12-15').at(-1)).toBe(
      '日历：2027年放假通知可能调整2026年12月末的工作日，通知发布后应当核对。',
    );
    expect(steps('FY23-48-REPLY', '2025-12-15').at(-1)).toBe('届满：2025年12月29日（周一）。');
  });

  it('says of a retrial and of a judgment what happened on the day that is left out', () => {
    expect(steps('JS18-50-2', '2026-03-03')[0]).toMatch(/（周二）再审立案之日，当日不计入/);
    expect(steps('XS-96', '2026-03-03', { days: 30 })[0]).toMatch(/（周二）裁判生效之日，当日不计入/);
  });

  it('speaks of deemed service for 公告送达 only', () => {
    expect(steps('MS23-95', '2026-01-21').join()).toContain('视为送达');
    expect(steps('FY17-17-ACCEPT', '2020-03-03', { days: 5 }).join()).not.toContain('视为送达');
    expect(steps('FY17-17-ACCEPT', '2020-03-03')).toEqual([
      '期间：没有天数，法制机构收到之日即为受理之日（行政复议法（2017修正）第十七条第二款）。',
    ]);
  });

  it('cites the article in force on the day', () => {
    // 期间届满之日 decides, though it began under the old number.
    expect(steps('XS-85-J', '2021-12-20')[0]).toContain('民事诉讼法第八十五条第二款');
    expect(steps('FY17-31', '2015-01-20')[0]).toContain('民事诉讼法第八十二条第二款');
    expect(steps('FY17-31', '2012-01-20')[0]).toContain('民事诉讼法期间规定');
  });
});
