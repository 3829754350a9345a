import { day } from '../day';
import { statusOn } from './status-on';

const open = { status: 'OPEN', due: day('2026-10-26'), lapses: false } as const;

describe('the status on a day', () => {
  it('is overdue from the day after the last one', () => {
    expect(statusOn(open, day('2026-10-26'))).toBe('OPEN');
    expect(statusOn(open, day('2026-10-27'))).toBe('OVERDUE');
  });

  it('of a right not used is cancelled, never overdue', () => {
    expect(statusOn({ ...open, lapses: true }, day('2026-10-26'))).toBe('OPEN');
    expect(statusOn({ ...open, lapses: true }, day('2026-10-27'))).toBe('CANCELLED');
  });

  it('of what is met, moot or suspended stays, and nothing without a last day is overdue', () => {
    expect(statusOn({ ...open, status: 'MET' }, day('2026-12-01'))).toBe('MET');
    expect(statusOn({ ...open, status: 'SUSPENDED', due: null }, day('2026-12-01'))).toBe('SUSPENDED');
    expect(statusOn({ ...open, due: null }, day('2026-12-01'))).toBe('OPEN');
  });
});
