import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import type { CountingChoices } from '../counting/choices';
import { assess } from './assess';
import type { CaseFacts } from '../facts/facts';
import { told } from './stories/told.fixture';

function deadline(facts: CaseFacts, key: string, choices: CountingChoices) {
  return assess(facts, STATE_COUNCIL_CALENDAR, choices).deadlines.find((one) => one.key === key);
}

describe('a reading that the office has chosen', () => {
  const decided = told('RECONSIDERATION', 'RESPONDENT', '2026-07-06', {
    act: { type: '行政处罚' },
    outcome: { disposition: 'F23-CX-CZ', madeOn: '2026-08-17', servedOn: '2026-08-24' },
  });
  const judged = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
    act: { type: '行政处罚' },
    events: [['EFFECTIVE', '2026-06-24']],
    outcome: { disposition: 'Y1-CX', madeOn: '2026-06-01', servedOn: '2026-06-08' },
  });
  const upheld = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
    act: { type: '行政处罚' },
    events: [['EFFECTIVE', '2026-06-24']],
    outcome: { disposition: 'Y1-BHSQ', madeOn: '2026-06-01', servedOn: '2026-06-08' },
  });
  const converted = told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-03-02', {
    events: [
      ['ACCEPTED', '2026-03-04'],
      ['SIMPLIFIED', '2026-03-05'],
      ['CONVERTED_TO_ORDINARY', '2026-03-23'],
    ],
  });

  const appealed = told('SECOND_INSTANCE', 'DEFENDANT', '2026-03-20', {
    events: [
      ['APPEAL_FILED', '2026-03-11', { by: 'OTHER' }],
      ['ACCEPTED', '2026-04-02'],
    ],
  });
  const reviewed = told('RECONSIDERATION', 'REVIEW_ORGAN', '2019-03-04', {
    events: [['RULES_REVIEW_STARTED', '2019-03-11']],
  });

  const dismissed = told('RECONSIDERATION', 'RESPONDENT', '2025-03-03', {
    act: { type: '行政处罚', madeOn: '2025-01-06' },
    outcome: { disposition: 'F23-BH-SQ', madeOn: '2025-05-06', servedOn: '2025-05-12' },
  });
  const rejected = told('RECONSIDERATION', 'RESPONDENT', '2025-03-03', {
    act: { type: '行政处罚', madeOn: '2025-01-06' },
    outcome: { disposition: 'F23-BH-QQ', madeOn: '2025-05-06', servedOn: '2025-05-12' },
  });
  const dismissedLater = told('RECONSIDERATION', 'RESPONDENT', '2026-03-02', {
    act: { type: '行政处罚', madeOn: '2026-01-06' },
    outcome: { disposition: 'F23-BH-SQ', madeOn: '2026-05-06', servedOn: '2026-05-12' },
  });
  const sixMonths = { suitAfterDismissal: 'sixMonths' } as const;

  it.each<[string, CaseFacts, CountingChoices, string | null, string | null]>([
    // 5/12 + 15 = 5/27，5/27 + 3个月；1/6 + 6个月 = 7/6（周日），7/7 + 3个月 = 10/7（放假），10/9
    ['驳回申请后十五日', dismissed, {}, '2025-05-27', '2025-08-27'],
    ['驳回申请后对原行为六个月', dismissed, sixMonths, '2025-07-07', '2025-10-09'],
    ['行为日期未登记', { ...dismissed, act: null }, sixMonths, null, null],
    ['驳回请求的，没有争议', rejected, sixMonths, '2025-05-27', '2025-08-27'],
    // 5/12 + 15 = 5/27
    ['法释〔2026〕3号施行后，没有争议', dismissedLater, sixMonths, '2026-05-27', '2026-08-27'],
  ])('%s', (_name, facts, choices, suit, enforcement) => {
    expect(deadline(facts, 'XS-45#1', choices)?.due).toBe(suit);
    expect(deadline(facts, 'QZ-53#1', choices)?.due).toBe(enforcement);
  });

  it('of the time to sue tells the day of the other reading', () => {
    const lastStep = (choices: CountingChoices) => deadline(dismissed, 'XS-45#1', choices)?.steps.at(-1);
    expect(lastStep({})).toBe(
      '另一种算法：2026年5月1日前也有按对原行政行为六个月（自作出之日）计算的，至2025年7月7日届满。',
    );
    expect(lastStep(sixMonths)).toContain('收到决定书之日起十五日计算的，至2025年5月27日届满');
    expect(deadline(rejected, 'XS-45#1', {})?.steps.join()).not.toContain('另一种算法');
  });

  it.each<[string, CaseFacts, string, CountingChoices, string | null]>([
    // 8/24 + 60 = 10/23；8/17 + 60 = 10/16
    ['重作自收到之日', decided, 'FR26-58#1', {}, '2026-10-23'],
    ['重作自作出之日', decided, 'FR26-58#1', { redoFrom: 'made' }, '2026-10-16'],
    // 8/25 26 27；8/18 19 20；复议决定送达即生效
    ['撤回公示自收到之日', decided, 'CF21-48#1', {}, '2026-08-27'],
    ['撤回公示自作出之日', decided, 'CF21-48#1', { withdrawalFrom: 'made' }, '2026-08-20'],
    ['撤回公示自决定生效之日', decided, 'CF21-48#1', { withdrawalFrom: 'effective' }, '2026-08-27'],
    // 6/25 26 29
    ['撤回公示自判决生效之日', judged, 'CF21-48#1', { withdrawalFrom: 'effective' }, '2026-06-29'],
    // 6/8 + 15 = 6/23，上诉期满生效：6/24 25 26
    ['撤回公示自判决生效之日，未登记生效', { ...judged, events: [] }, 'CF21-48#1', {}, '2026-06-26'],
    ['撤回公示不得早于判决生效', judged, 'CF21-48#1', { withdrawalFrom: 'made' }, '2026-06-29'],
    // 3/4 + 60 = 5/3，5/1至5/5放假；3/23 + 60 = 5/22
    ['转普通程序自受理之日', converted, 'FY23-62#1', {}, '2026-05-06'],
    ['转普通程序自转换之日', converted, 'FY23-62#1', { convertedFrom: 'conversion' }, '2026-05-22'],
    // 6/24 + 3个月
    ['胜诉后三个月', upheld, 'QZ-53#1', {}, '2026-09-24'],
    // 3/11 + 30 = 4/10；3/4 + 30 = 4/3
    ['附带审查自中止之日', reviewed, 'FY23-56-OWN#1', {}, '2019-04-10'],
    ['附带审查自申请之日', reviewed, 'FY23-56-OWN#1', { rulesReviewFrom: 'application' }, '2019-04-03'],
    // 3/5 6 7 8 11 12 13
    ['转送自申请之日', reviewed, 'FY23-56-TRANSFER#1', { rulesReviewFrom: 'application' }, '2019-03-13'],
  ])('%s', (_name, facts, key, choices, due) => {
    expect(deadline(facts, key, choices)).toMatchObject({ due, ours: true });
  });

  it.each<[string, CaseFacts, CountingChoices, string]>([
    // 4/2 + 3个月；3/11 + 3个月
    ['二审自立案之日', appealed, {}, '2026-07-02'],
    ['二审自上诉之日', appealed, { secondInstanceFrom: 'appeal' }, '2026-06-11'],
    [
      '二审自上诉之日，尚未登记',
      { ...appealed, events: appealed.events.filter(({ type }) => type === 'ACCEPTED') },
      { secondInstanceFrom: 'appeal' },
      '2026-07-02',
    ],
  ])('%s', (_name, facts, choices, due) => {
    expect(deadline(facts, 'XS-88#1', choices)).toMatchObject({ due, ours: false });
  });

  it('of two years for enforcement takes the place of the three months', () => {
    const choices = { enforcementAfterSuit: 'twoYears' } as const;
    expect(deadline(upheld, 'QZ-53#1', choices)).toBeUndefined();
    expect(deadline(upheld, 'JS18-153#1', choices)).toMatchObject({ due: '2028-06-26', ours: true });
    expect(deadline(judged, 'JS18-153#1', choices)).toMatchObject({ ours: false });
  });

  it('is said in the explanation', () => {
    expect(deadline(decided, 'FR26-58#1', { redoFrom: 'made' })?.steps[0]).toContain(
      '自文书作出之日2026年8月17日起算',
    );
  });
});
