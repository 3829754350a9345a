import { usualVerdict } from './verdict';
import type { Capacity, OrderKind, Verdict } from '../vocabulary';

function setting(capacity: Capacity, verdictBefore: Verdict | null, orders: readonly OrderKind[] = []) {
  return {
    capacity,
    before: verdictBefore && { capacity, verdict: verdictBefore },
    orders: orders.map((kind) => ({ kind })),
  };
}

describe('the verdict of one organ', () => {
  it.each([
    ['Y1-BHSQ', 'DEFENDANT', null, 'WON'],
    ['Y1-CX', 'DEFENDANT', null, 'LOST'],
    ['Y1-CS', 'DEFENDANT', null, 'NEUTRAL'],
    ['Y2-WC', 'DEFENDANT', 'LOST', 'LOST'],
    ['Y2-WC', 'DEFENDANT', null, 'NEUTRAL'],
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
    expect(usualVerdict(code, setting(capacity, before))).toBe(verdict);
  });

  it.each(['Y2-GP', 'ZS-GP'] as const)('of %s is asked, and is no reverse of the one before', (code) => {
    for (const before of ['WON', 'LOST', null] as const) {
      expect(usualVerdict(code, setting('DEFENDANT', before))).toBe('ASKED');
      expect(usualVerdict(code, setting('DEFENDANT', before, ['COMPENSATE']))).toBe('LOST');
    }
    expect(usualVerdict(code, setting('THIRD_PARTY', 'WON'))).toBeNull();
  });

  it.each(['Y1-FYJD', 'Y1-HF'] as const)('of %s is lost by the review organ alone', (code) => {
    const pair = { capacity: 'DEFENDANT', defendantForm: 'CO_DEFENDANT', orders: [] } as const;
    const after = (capacity: Capacity) => ({ ...pair, before: { capacity, verdict: null } });
    expect(usualVerdict(code, after('REVIEW_ORGAN'))).toBe('LOST');
    expect(usualVerdict(code, after('RESPONDENT'))).toBe('WON');
    expect(usualVerdict(code, { ...pair, before: null })).toBe('ASKED');
    expect(usualVerdict(code, { ...pair, defendantForm: 'REVIEW_ORGAN_ALONE', before: null })).toBe('LOST');
  });
});
