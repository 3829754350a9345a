import type { PeriodId } from '../periods/period';
import type { Capacity, Procedure } from '../vocabulary';
import { finishingEvent } from './finishing-event';

describe('finishingEvent', () => {
  it.each<[PeriodId, Procedure, Capacity, string | null]>([
    ['FY23-48-REPLY', 'RECONSIDERATION', 'RESPONDENT', 'REPLY_SUBMITTED'],
    // The same duty under the old law, and in 简易程序.
    ['FY17-23-REPLY', 'RECONSIDERATION', 'RESPONDENT', 'REPLY_SUBMITTED'],
    ['FY23-54-REPLY', 'RECONSIDERATION', 'RESPONDENT', 'REPLY_SUBMITTED'],
    ['FR07-49', 'RECONSIDERATION', 'RESPONDENT', 'PERFORMED'],
    ['XS-67-ANSWER', 'FIRST_INSTANCE', 'DEFENDANT', 'DEFENCE_SUBMITTED'],
    ['JS18-108-ANSWER', 'SECOND_INSTANCE', 'DEFENDANT', 'DEFENCE_SUBMITTED'],
    ['FY23-48-SEND', 'RECONSIDERATION', 'REVIEW_ORGAN', 'COPY_SENT'],
    ['FY23-76', 'RECONSIDERATION', 'RESPONDENT', 'OPINION_ANSWERED'],
    ['CF21-48', 'RECONSIDERATION', 'RESPONDENT', 'PUBLICATION_WITHDRAWN'],
    ['QZ-53', 'FIRST_INSTANCE', 'DEFENDANT', 'ENFORCEMENT_APPLIED'],
    ['FR26-40', 'RECONSIDERATION', 'REVIEW_ORGAN', 'FORWARDED'],
    ['QZ-56-ACCEPT', 'ENFORCEMENT_REVIEW', 'APPLICANT', 'ACCEPTED'],
    // How it ended must be told, and who appealed.
    ['FY23-62', 'RECONSIDERATION', 'REVIEW_ORGAN', null],
    ['XS-85-J', 'FIRST_INSTANCE', 'DEFENDANT', null],
    // Done by naming a leader, not by an event.
    ['CT20-05-3', 'FIRST_INSTANCE', 'DEFENDANT', null],
  ])('%s in %s of the %s: %s', (periodId, procedure, capacity, expected) => {
    expect(finishingEvent({ periodId, procedure, capacity })).toBe(expected);
  });
});
