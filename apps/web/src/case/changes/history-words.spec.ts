import { caseFile } from '../record/case-file.fixture';
import { deedsIn, type HistoryEntry } from './history-words';

const names = { users: new Map([[5, '李文静']]), units: new Map<number, string>() };

function entry(id: number, told: Partial<HistoryEntry>): HistoryEntry {
  return {
    id,
    deedId: String(id),
    at: '2026-09-21T10:00:00+08:00',
    userName: '陈浩',
    ...{ kind: 'case', recordId: 7, recordKey: null, participationId: null, name: null },
    action: 'CHANGED',
    changes: {},
    reason: null,
    ...told,
  };
}

describe('deedsIn', () => {
  it('tells an event with the deadlines that it moved, the newest deed first', () => {
    const recorded = entry(10, {
      ...{ kind: 'event', recordId: 1 },
      action: 'CHANGED',
      changes: { happenedOn: ['2026-09-17', '2026-09-10'] },
      reason: '录入时看错',
    });
    const moved = entry(11, {
      ...{ deedId: '10', kind: 'deadline', recordId: 3, recordKey: 'XS-67-ANSWER#1' },
      name: '提交证据和规范性文件，提出答辩状',
      changes: { dueOn: ['2026-10-08', '2026-09-28'], nominalOn: ['2026-10-02', '2026-09-25'] },
    });
    const later = entry(12, { at: '2026-09-21T11:00:00+08:00', changes: { officerId: [null, 5] } });
    expect(deedsIn([later, moved, recorded], caseFile(), names)).toEqual([
      expect.objectContaining({ id: 12, title: '修改案件', lines: ['承办人：李文静'], followed: [] }),
      {
        ...{ id: 10, deedId: '10', organName: null },
        at: '2026-09-21T10:00:00+08:00',
        userName: '陈浩',
        title: '更正 “收到起诉状副本、应诉通知书”',
        lines: ['日期：2026年9月17日 → 2026年9月10日'],
        followed: ['提交证据和规范性文件，提出答辩状 2026年10月8日 → 2026年9月28日'],
        reason: '录入时看错',
      },
    ]);
  });

  it.each([
    ['CREATED', { kind: [null, 'ADVICE_LETTER'] }, '登记行政复议建议书', []],
    ['CHANGED', { answeredOn: [null, '2026-09-20'] }, '登记办理情况', ['办理日期：2026年9月20日']],
    [
      'CHANGED',
      { kind: ['ADVICE_LETTER', 'OPINION_LETTER'] },
      '更正后续事项',
      ['种类：行政复议建议书 → 行政复议意见书'],
    ],
    ['REMOVED', { id: [3, null], kind: ['ADVICE_LETTER', null] }, '撤回行政复议建议书', []],
  ] as const)('tells of a follow-up %s: %j', (action, changes, title, lines) => {
    const [deed] = deedsIn(
      [entry(1, { kind: 'follow-up', recordId: 3, action, changes })],
      caseFile(),
      names,
    );
    expect(deed).toMatchObject({ title, lines });
  });

  it('tells a choice of the count by itself, however soon it follows, and its return', () => {
    const registered = entry(1, { action: 'CREATED', changes: { note: [null, '急'] } });
    const options = { 'RESUMPTION-DAY': 'not-counted' };
    const seat = { kind: 'participation', recordId: 7 } as const;
    const chosen = entry(2, { ...seat, changes: { chosenOptions: [null, options] }, reason: '书面答复' });
    const back = entry(3, { ...seat, changes: { chosenOptions: [options, null] }, reason: '统一口径' });
    const worded = '恢复当日是否计入期间：不计入';
    expect(deedsIn([back, chosen, registered], caseFile(), names).map(({ lines }) => lines)).toEqual([
      [`本案的计算口径：${worded} → 随统一口径`],
      [`本案的计算口径：${worded}`],
      ['备注：急'],
    ]);
  });

  it('names an event that was withdrawn since by what was recorded of it', () => {
    const withdrawn = entry(20, {
      ...{ kind: 'event', recordId: 9 },
      action: 'REMOVED',
      changes: { type: ['ACCEPTED', null], on: ['2026-09-15', null] },
    });
    const [deed] = deedsIn([withdrawn], caseFile(), names);
    expect([deed?.title, deed?.lines]).toEqual(['撤回 “立案”', ['日期：2026年9月15日']]);
  });

  it('puts codes, money and parties in words', () => {
    const outcome = entry(30, {
      ...{ kind: 'outcome', recordId: 2 },
      action: 'CREATED',
      changes: {
        disposition: [null, 'Y1-CX'],
        madeOn: [null, '2026-11-02'],
        orders: [null, [{ kind: 'COMPENSATE', days: 10, amountFen: 5_000_050 }]],
      },
    });
    expect(deedsIn([outcome], caseFile(), names)[0]?.lines).toEqual([
      '处理结果：撤销',
      '文书日期：2026年11月2日',
      '附带处理：赔偿 10 日 50000.5 元',
    ]);
  });

  it('tells deadlines that moved by themselves, as under a new calendar', () => {
    const moved = entry(40, { kind: 'deadline', recordId: 3, action: 'REMOVED', changes: {} });
    const [deed] = deedsIn([moved], caseFile(), names);
    expect([deed?.title, deed?.followed.length]).toEqual(['重新计算期限', 1]);
  });
});
