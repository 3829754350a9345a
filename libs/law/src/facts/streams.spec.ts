import { CAPACITIES, PROCEDURES, type Capacity, type Procedure } from '../vocabulary';
import { eventTypesFor } from './event-types';
import { initialEventType, isAllowed, receivedOnLabel, streamOf } from './streams';
import { told } from '../deadlines/stories/told.fixture';

const PAIRS = (Object.keys(PROCEDURES) as Procedure[]).flatMap((procedure) =>
  (Object.keys(CAPACITIES) as Capacity[]).map((capacity) => [procedure, capacity] as const),
);

describe('the seats', () => {
  it('are those of the table, and no other', () => {
    const seats = PAIRS.filter(([procedure, capacity]) => isAllowed(procedure, capacity));
    expect(
      seats.map(([procedure, capacity]) => [procedure, capacity, streamOf(procedure, capacity)]),
    ).toEqual([
      ['RECONSIDERATION', 'RESPONDENT', 'respondent'],
      ['RECONSIDERATION', 'REVIEW_ORGAN', 'reviewOrgan'],
      ['RECONSIDERATION', 'THIRD_PARTY', null],
      ['FIRST_INSTANCE', 'DEFENDANT', 'firstInstance'],
      ['FIRST_INSTANCE', 'THIRD_PARTY', null],
      ['SECOND_INSTANCE', 'DEFENDANT', 'secondInstance'],
      ['RETRIAL_REVIEW', 'DEFENDANT', 'retrial'],
      ['RETRIAL', 'DEFENDANT', 'retrial'],
      ['ENFORCEMENT_REVIEW', 'APPLICANT', 'enforcement'],
    ]);
  });

  it('say what the received date is, and have events of their own', () => {
    for (const [procedure, capacity] of PAIRS) {
      const events = eventTypesFor(procedure, capacity);
      expect(receivedOnLabel(procedure, capacity) !== null).toBe(isAllowed(procedure, capacity));
      expect(events.length > 0).toBe(isAllowed(procedure, capacity));
    }
  });

  it('say events in the words of the capacity', () => {
    const labels = (procedure: Procedure, capacity: Capacity) =>
      new Map(eventTypesFor(procedure, capacity).map(({ type, label }) => [type, label]));
    expect(labels('RECONSIDERATION', 'REVIEW_ORGAN').get('REPLY_SUBMITTED')).toBe('收到答复');
    expect(labels('RECONSIDERATION', 'RESPONDENT').get('REPLY_SUBMITTED')).toBe('提交答复');
    expect(labels('FIRST_INSTANCE', 'DEFENDANT').get('ACCEPTED')).toBe('立案');
    expect(labels('RECONSIDERATION', 'REVIEW_ORGAN').get('ACCEPTED')).toBe('受理');
  });
});

describe('the initial event', () => {
  it.each([
    ['RECONSIDERATION', 'RESPONDENT', 'REPLY_NOTICE_RECEIVED'],
    ['RECONSIDERATION', 'REVIEW_ORGAN', 'APPLICATION_RECEIVED'],
    ['RECONSIDERATION', 'THIRD_PARTY', null],
    ['FIRST_INSTANCE', 'DEFENDANT', 'COMPLAINT_RECEIVED'],
    ['SECOND_INSTANCE', 'DEFENDANT', 'APPEAL_RECEIVED'],
    ['RETRIAL_REVIEW', 'DEFENDANT', 'RETRIAL_APPLICATION_RECEIVED'],
    ['RETRIAL', 'DEFENDANT', null],
    ['ENFORCEMENT_REVIEW', 'APPLICANT', 'ENFORCEMENT_APPLIED'],
  ] as const)('of %s as %s is %s', (procedure, capacity, type) => {
    expect(initialEventType(told(procedure, capacity, '2026-03-02'))).toBe(type);
  });

  it('is none beside what excludes it', () => {
    const viaUs = told('RECONSIDERATION', 'RESPONDENT', '2026-03-02', {
      events: [['APPLICATION_VIA_US', '2026-03-02']],
    });
    expect(initialEventType(viaUs)).toBeNull();
    const there = told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      events: [['COMPLAINT_RECEIVED', '2026-03-03']],
    });
    expect(initialEventType(there)).toBeNull();
    const ours = told('SECOND_INSTANCE', 'DEFENDANT', '2026-03-02');
    expect(initialEventType({ ...ours, appealedBy: 'US' })).toBeNull();
    expect(initialEventType({ ...ours, appealedBy: 'BOTH' })).toBe('APPEAL_RECEIVED');
  });
});
