import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import type { CountingChoices } from '../counting/choices';
import { assess } from './assess';
import type { CaseFacts } from './facts';
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
    [
      '撤回公示自判决生效之日，尚未生效',
      { ...judged, events: [] },
      'CF21-48#1',
      { withdrawalFrom: 'effective' },
      null,
    ],
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
