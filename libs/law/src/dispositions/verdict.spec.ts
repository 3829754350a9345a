import { verdictOf } from './verdict';

describe('the verdict of one organ', () => {
  it.each([
    ['Y1-BHSQ', 'DEFENDANT', null, 'WON'],
    ['Y1-CX', 'DEFENDANT', null, 'LOST'],
    ['Y1-CS', 'DEFENDANT', null, 'NEUTRAL'],
    ['Y2-WC', 'DEFENDANT', 'LOST', 'LOST'],
    ['Y2-WC', 'DEFENDANT', null, 'NEUTRAL'],
    ['Y2-GP', 'DEFENDANT', 'LOST', 'WON'],
    ['Y2-GP', 'DEFENDANT', 'WON', 'LOST'],
    ['ZS-GP', 'DEFENDANT', 'NEUTRAL', 'NEUTRAL'],
    ['F23-CX', 'RESPONDENT', null, 'LOST'],
    ['F23-CX', 'REVIEW_ORGAN', null, null],
    ['Y1-CX', 'THIRD_PARTY', null, null],
    ['FS-ZY', 'APPLICANT', null, 'WON'],
    ['FS-CH', 'APPLICANT', null, 'NEUTRAL'],
    // 改判: what the new judgment says, whatever the first one was.
    ['Y2-GP-CX', 'DEFENDANT', 'LOST', 'LOST'],
    ['Y2-GP-BH', 'DEFENDANT', 'WON', 'WON'],
    ['ZS-GP-BH', 'DEFENDANT', null, 'WON'],
    ['Y1-PC-DD', 'DEFENDANT', null, 'LOST'],
    ['F23-PC-DL', 'RESPONDENT', null, 'LOST'],
    ['F23-ZJ65-CX', 'RESPONDENT', null, 'LOST'],
  ] as const)('%s for %s after %s is %s', (code, capacity, before, verdict) => {
    expect(verdictOf(code, capacity, before)).toBe(verdict);
  });
});
