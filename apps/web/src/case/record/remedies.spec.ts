import { caseDeadline, caseFile } from './case-file.fixture';
import { finishWords, remedyOf } from './remedies';

const file = caseFile();

describe('remedyOf', () => {
  it('records the act that meets the deadline', () => {
    expect(remedyOf(caseDeadline(1, {}), file)).toEqual({ words: '登记已提交', event: 'DEFENCE_SUBMITTED' });
  });

  it('leads to where more must be told', () => {
    expect(remedyOf(caseDeadline(1, { periodId: 'XS-85-J' }), file)?.event).toBe('APPEAL_FILED');
    expect(remedyOf(caseDeadline(1, { followUpId: 4 }), file)?.tab).toBe('outcome');
    expect(remedyOf(caseDeadline(1, { periodId: null }), file)?.event).toBe('NOTE_DONE');
  });

  it('offers nothing for what others must do, and for what is settled', () => {
    expect(remedyOf(caseDeadline(1, { ours: false }), file)).toBeNull();
    expect(remedyOf(caseDeadline(1, { status: 'MET' }), file)).toBeNull();
  });
});

it.each([
  ['提交答辩状和证据', '登记已提交'],
  ['已履行', '登记已履行'],
  ['发送申请书副本', '登记已发送'],
  ['受理', '登记受理'],
])('says of %s %s', (label, words) => {
  expect(finishWords(label)).toBe(words);
});
