import { impliedEvents } from './implied-events';
import { told } from '../deadlines/stories/told.fixture';

describe('the events that an outcome implies', () => {
  it.each([
    ['RECONSIDERATION', 'REVIEW_ORGAN', 'F23-WC', 'DECISION_MADE', '2026-05-06'],
    ['RECONSIDERATION', 'RESPONDENT', 'F23-WC', 'DECISION_RECEIVED', '2026-05-08'],
    ['FIRST_INSTANCE', 'DEFENDANT', 'Y1-CX', 'JUDGMENT_RECEIVED', '2026-05-08'],
    ['FIRST_INSTANCE', 'THIRD_PARTY', 'Y1-BHQS', 'RULING_RECEIVED', '2026-05-08'],
    ['ENFORCEMENT_REVIEW', 'APPLICANT', 'FS-BZY', 'ENFORCEMENT_RULING_RECEIVED', '2026-05-08'],
  ] as const)('%s %s %s: %s', (procedure, capacity, disposition, type, on) => {
    const outcome = { disposition, madeOn: '2026-05-06', servedOn: '2026-05-08' } as const;
    expect(impliedEvents(told(procedure, capacity, '2026-03-02', { outcome }))).toEqual([{ type, on }]);
  });

  it('are none where one of the kind is there, or nothing was served', () => {
    const outcome = { disposition: 'Y1-CX', madeOn: '2026-05-06' } as const;
    expect(impliedEvents(told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', { outcome }))).toEqual([]);
    const there = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      outcome: { ...outcome, servedOn: '2026-05-08' },
      events: [['JUDGMENT_RECEIVED', '2026-05-07']],
    });
    expect(impliedEvents(there)).toEqual([]);
  });

  it('are there beside an earlier ruling, as on jurisdiction', () => {
    const facts = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      outcome: { disposition: 'Y1-BHQS', madeOn: '2026-05-06', servedOn: '2026-05-08' },
      events: [['RULING_RECEIVED', '2026-04-01']],
    });
    expect(impliedEvents(facts)).toEqual([{ type: 'RULING_RECEIVED', on: '2026-05-08' }]);
  });
});
