import { caseFile } from '../record/case-file.fixture';
import { changesIn, detailValuesOf, needsReason } from './detail-values';

const before = detailValuesOf(caseFile());

describe('changesIn', () => {
  it('sends nothing but what is another', () => {
    expect(changesIn({ ...before, note: '已约谈' }, before, 3)).toEqual({ note: '已约谈', version: 3 });
    expect(changesIn({ ...before, caseNo: '', officerId: 5 }, before, 3)).toEqual({
      caseNo: null,
      officerId: 5,
      version: 3,
    });
  });

  it('sends the act whole, and the parties whole', () => {
    const values = { ...before, cause: '没收违法所得' };
    expect(changesIn(values, before, 3).act).toEqual({
      type: '行政处罚',
      documentNo: null,
      madeOn: null,
      field: null,
      cause: '没收违法所得',
      reviewFirst: false,
    });
    expect(changesIn(values, before, 3)).not.toHaveProperty('parties');
  });
});

describe('needsReason', () => {
  it('asks for a changed date, not for one that is filled in', () => {
    expect(needsReason({ ...before, receivedOn: '2026-09-16' }, before)).toBe(true);
    expect(needsReason({ ...before, actMadeOn: '2026-05-20' }, before)).toBe(false);
    expect(needsReason({ ...before, actMadeOn: '2026-05-20' }, { ...before, actMadeOn: '2026-05-21' })).toBe(
      true,
    );
  });
});
