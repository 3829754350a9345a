import { leadsIn, policyLines } from './policy';

describe('a policy in words', () => {
  it('says how early, to whom and when', () => {
    const lines = policyLines({
      ...{ criticalLeads: [1, 5, 0], highLeads: [], hearingLeads: [0], copyTo: ['LEADER'] },
      ...{ escalateTo: ['REVIEWER', 'LEADER'], escalateAfter: 2, quietFrom: '20:00', quietTo: '07:30' },
      workdaysOnly: true,
    });
    expect(lines).toEqual([
      '重要期限（答复、答辩、上诉等）提前 5、1 天和当天早上 8:30 提醒，逾期后每天提醒',
      '一般期限事前不提醒',
      '开庭、听证登记和改期时提醒，当天再提醒',
      '提醒承办人，同时告知本机关的局领导',
      '重要期限逾期 2 天还没有办的，报审核人、局领导督办',
      '20:00 到 07:30 只进系统内消息，邮件、群机器人、短信等到 07:30 再发',
      '休息日只进系统内消息，其他渠道等到下一个工作日',
    ]);
  });

  it.each([
    ['7、3,1 0', [7, 3, 1, 0]],
    ['', []],
    ['三天', null],
    ['-1', null],
  ])('reads %j as %j', (text, leads) => {
    expect(leadsIn(text)).toEqual(leads);
  });
});
