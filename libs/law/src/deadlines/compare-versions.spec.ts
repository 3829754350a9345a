import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import type { CountingChoices } from '../counting/choices';
import { assess } from './assess';
import type { CaseDeadline, CaseFacts } from '../facts/facts';
import { told, type ToldEvent } from './stories/told.fixture';

const NEW_PROCEDURE: CountingChoices = { transitionLaw: 'new' };

function deadline(facts: CaseFacts, key: string, choices?: CountingChoices): CaseDeadline | undefined {
  return assess(facts, STATE_COUNCIL_CALENDAR, choices).deadlines.find((one) => one.key === key);
}

describe('a case served in January 2024', () => {
  const served = (receivedOn: string, events: ToldEvent[] = []) =>
    deadline(
      told('RECONSIDERATION', 'RESPONDENT', receivedOn, {
        events: [...events, ['REPLY_NOTICE_RECEIVED', receivedOn]],
      }),
      'FY23-48-REPLY#1',
    );

  it('may have been accepted in 2023: both days are shown, and the earlier one is reminded of', () => {
    // 1/8 9 10 11 12 15 16 17 18 19；1/5 + 10 = 1/15
    expect(served('2024-01-05')).toMatchObject({
      ...{ periodId: 'FY23-48-REPLY', due: '2024-01-19', earlierDue: '2024-01-15' },
    });
    expect(served('2024-01-05')?.steps.at(-1)).toContain(
      '按行政复议法（2017年修正）为2024年1月15日；受理日期未登记，2024年1月1日前受理的适用旧法，按较早的日期提醒',
    );
    expect(served('2024-01-31')).toHaveProperty('earlierDue');
  });

  it.each<[string, string, ToldEvent[]]>([
    ['where its acceptance is known', '2024-01-05', [['ACCEPTED', '2024-01-02']]],
    ['later', '2024-02-01', []],
  ])('is not in doubt %s', (_when, receivedOn, events) => {
    expect(served(receivedOn, events)).not.toHaveProperty('earlierDue');
  });

  it('is in no doubt for the organ that accepts', () => {
    const facts = told('RECONSIDERATION', 'REVIEW_ORGAN', '2024-01-05');
    const { deadlines } = assess(facts, STATE_COUNCIL_CALENDAR);
    expect(deadlines.length).toBeGreaterThan(0);
    expect(deadlines.filter((one) => 'earlierDue' in one)).toEqual([]);
  });
});

describe('where the office applies the procedure of the new law on both sides of 2024', () => {
  it('a deadline is due by the new law, and the old day is shown and reminded of where it is earlier', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2023-12-25', {
      events: [['REPLY_NOTICE_RECEIVED', '2023-12-25']],
    });
    const reply = deadline(facts, 'FY23-48-REPLY#1', NEW_PROCEDURE);
    // Ten working days, 12/26 27 28 29 1/2 3 4 5 8 9; ten days, 1/4
    expect(reply).toMatchObject({ periodId: 'FY23-48-REPLY', due: '2024-01-09', earlierDue: '2024-01-04' });
    expect(reply?.steps.at(-1)).toBe(
      '新旧法比较：按行政复议法（2023年修订）为2024年1月9日，按行政复议法（2017年修正）为2024年1月4日；法律未规定过渡办法，按较早的日期提醒。',
    );
    const chosen = { ...facts, chosenLawVersion: 'FY2017' as const };
    expect(deadline(chosen, 'FY23-48-REPLY#1', NEW_PROCEDURE)).toMatchObject({
      periodId: 'FY17-23-REPLY',
      due: '2024-01-04',
    });
  });

  it('both are shown too where the papers came after the change', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2024-01-05', {
      events: [
        ['ACCEPTED', '2023-12-29'],
        ['REPLY_NOTICE_RECEIVED', '2024-01-05'],
      ],
    });
    expect(deadline(facts, 'FY23-48-REPLY#1', NEW_PROCEDURE)).toMatchObject({
      ...{ due: '2024-01-19', earlierDue: '2024-01-15' },
    });
  });

  it('what was over before the change stays as the old law had it', () => {
    const facts = told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-11-01', {
      events: [
        ['APPLICATION_RECEIVED', '2023-11-01'],
        ['SUPPLEMENT_NOTIFIED', '2023-11-06'],
        ['SUPPLEMENT_RECEIVED', '2023-11-27'],
      ],
    });
    const { deadlines } = assess(facts, STATE_COUNCIL_CALENDAR, NEW_PROCEDURE);
    expect(deadlines.filter(({ due }) => due !== null && due < '2024-01-01')).toEqual(
      assess(facts, STATE_COUNCIL_CALENDAR).deadlines.filter(({ due }) => due !== null && due < '2024-01-01'),
    );
    expect(deadlines.map(({ key }) => key)).not.toContain('FY23-31-SUBMIT#1');
  });

  it('the acceptance by receipt stands, and the sixty days run from it', () => {
    const facts = told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
      events: [['APPLICATION_RECEIVED', '2023-12-27']],
    });
    expect(assess(facts, STATE_COUNCIL_CALENDAR, NEW_PROCEDURE)).toMatchObject({
      ...{ lawVersion: 'FY2023', acceptedOn: '2023-12-27', acceptance: 'DEEMED' },
    });
    // 12/27 + 60 = 2/25（周日）
    const decision = deadline(facts, 'FY23-62#1', NEW_PROCEDURE);
    expect(decision).toMatchObject({ periodId: 'FY23-62', due: '2024-02-26' });
    expect(decision?.steps[0]).toContain('收到之日即为受理（第十七条第二款）');
  });

  it('the simplified procedure is open to it', () => {
    const facts = told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
      events: [['SIMPLIFIED', '2024-01-03']],
    });
    // 12/27 + 30 = 1/26
    expect(deadline(facts, 'FY23-62-SIMPLE#1', NEW_PROCEDURE)).toMatchObject({ due: '2024-01-26' });
    expect(deadline(facts, 'FY23-62-SIMPLE#1')).toBeUndefined();
  });
});
