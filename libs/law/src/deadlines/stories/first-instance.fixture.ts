import { told, type ToldCase } from './told.fixture';

export const FIRST_INSTANCE_CASES: readonly ToldCase[] = [
  {
    name: '一审：开庭、败诉、上诉（E28）',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-09-18', {
      act: { type: '行政处罚' },
      events: [
        ['ACCEPTED', '2025-09-15'],
        ['COMPLAINT_RECEIVED', '2025-09-18'],
        ['DEFENCE_SUBMITTED', '2025-10-10', { postedOn: '2025-10-09' }],
        ['APPEAL_FILED', '2026-01-05', { by: 'US' }],
      ],
      hearings: [
        { id: 7, kind: 'TRIAL', on: '2025-11-12', courtNotice: true, status: 'HELD' },
        { id: 8, kind: 'TRIAL', on: '2025-11-20', courtNotice: false, status: 'CANCELLED' },
      ],
      outcome: {
        disposition: 'Y1-CX-CZ',
        madeOn: '2025-12-15',
        servedOn: '2025-12-22',
        orders: [{ kind: 'REDO', days: 60 }],
      },
    }),
    deadlines: {
      // 9/15 + 5 = 9/20（周六）
      'XS-67-SERVE#1': '2025-09-22 MET 2025-09-18 跟踪',
      // 9/15 + 6个月 = 2026/3/15（周日）
      'XS-81#1': '2026-03-16 MET 2025-12-15 跟踪',
      // 9/18 + 15 = 10/3，10/1至10/8放假
      'XS-67-ANSWER#1': '2025-10-09 MET 2025-10-09',
      'JS18-34-APPLY#1': '2025-10-09 CANCELLED',
      'JS18-10#1': '2025-10-09 CANCELLED',
      'JS18-71#hearing:7': '2025-11-09 CANCELLED 跟踪',
      'CT20-05#hearing:7': '2025-11-09 CANCELLED 跟踪',
      'CT20-05-3#hearing:7': '2025-11-12 CANCELLED',
      'CT20-06#hearing:7': '2025-11-12 MET 2025-11-12',
      'CT20-09#hearing:7': '2025-11-12 MET 2025-11-12',
      'JS18-71#hearing:8': '2025-11-17 CANCELLED 跟踪',
      'CT20-05-3#hearing:8': '2025-11-20 CANCELLED',
      'CT20-06#hearing:8': '2025-11-20 CANCELLED',
      'CT20-09#hearing:8': '2025-11-20 CANCELLED',
      // 12/22 + 15
      'XS-85-J#1': '2026-01-06 MET 2026-01-05',
    },
  },
  {
    name: '一审：准许延期举证',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2026-11-06', {
      events: [
        ['COMPLAINT_RECEIVED', '2026-11-06'],
        ['EVIDENCE_EXTENSION_GRANTED', '2026-11-10', { obstacleEndedOn: '2026-11-30' }],
        ['DEFENCE_SUBMITTED', '2026-11-20'],
        ['DEFENCE_SUBMITTED', '2026-12-14', { late: true }],
      ],
    }),
    deadlines: {
      // 11/6 + 15 = 11/21（周六）
      'XS-67-ANSWER#1': '2026-11-23 MET 2026-11-20',
      'JS18-34-APPLY#1': '2026-11-23 MET 2026-11-10',
      'JS18-10#1': '2026-11-23 OPEN',
      'JS18-34-PRODUCE#1': '2026-12-15 MET 2026-12-14',
    },
  },
  {
    name: '一审：逾期答辩，未准延期',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2026-11-06', {
      events: [
        ['COMPLAINT_RECEIVED', '2026-11-06'],
        ['DEFENCE_SUBMITTED', '2026-11-25', { late: true }],
      ],
    }),
    deadlines: {
      'XS-67-ANSWER#1': '2026-11-23 MET 2026-11-25',
      'JS18-34-APPLY#1': '2026-11-23 CANCELLED',
      'JS18-10#1': '2026-11-23 OPEN',
    },
  },
  {
    name: '一审：信息公开判决（E18），简易程序（E44）',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-07-01', {
      act: { type: '政府信息公开' },
      events: [
        ['ACCEPTED', '2025-07-01'],
        ['SIMPLIFIED', '2025-07-04'],
        ['PERFORMED', '2025-10-20'],
      ],
      outcome: { disposition: 'Y1-LX', madeOn: '2025-09-10', servedOn: '2025-09-22' },
    }),
    deadlines: {
      'XS-67-SERVE#1': '2025-07-07 CANCELLED 跟踪',
      'XS-81#1': '2026-01-04 CANCELLED 跟踪',
      // 7/1 + 45 = 8/15
      'XS-83#1': '2025-08-15 MET 2025-09-10 跟踪',
      // 9/22 + 15 = 10/7，10/1至10/8放假
      'XS-85-J#1': '2025-10-09 OPEN',
      // 10/9生效：10/10 11 13 14 15 16 17 20 21 22 23 24 27 28 29 30 31, 11/3 4 5
      'GK25-11#1': '2025-11-05 MET 2025-10-20',
      // 10/9 + 6个月
      'JS18-110#1': '2026-04-09 OPEN',
      // 10/9 + 2年 = 2027/10/9（周六）
      'JS18-153#1': '2027-10-11 OPEN 跟踪 按2027-10-09提醒',
    },
  },
  {
    name: '一审：裁定驳回起诉（E34），对方上诉',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-12-01', {
      events: [
        ['COMPLAINT_RECEIVED', '2025-12-01'],
        ['DEFENCE_SUBMITTED', '2025-12-16'],
        ['APPEAL_FILED', '2026-02-10', { by: 'OTHER' }],
      ],
      outcome: { disposition: 'Y1-BHQS', madeOn: '2026-02-04', servedOn: '2026-02-06' },
    }),
    deadlines: {
      'XS-67-ANSWER#1': '2025-12-16 MET 2025-12-16',
      'JS18-34-APPLY#1': '2025-12-16 CANCELLED',
      'JS18-10#1': '2025-12-16 CANCELLED',
      // 2/6 + 10 = 2/16，2/15至2/23放假
      'XS-85-R#1': '2026-02-24 CANCELLED',
    },
  },
  {
    name: '一审：管辖异议裁定在先、补正裁定在后，判决书之外不另起算',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-02', {
      act: { type: '行政处罚' },
      events: [
        ['RULING_RECEIVED', '2026-04-01', { appealable: true }],
        ['JUDGMENT_RECEIVED', '2026-06-08'],
        ['RULING_RECEIVED', '2026-06-15', { appealable: false }],
      ],
      outcome: {
        disposition: 'Y1-CX',
        madeOn: '2026-06-03',
        servedOn: '2026-06-08',
        orders: [{ kind: 'REDO', days: 30 }],
      },
    }),
    deadlines: {
      // 4/1 + 10 = 4/11（周六）
      'XS-85-R#1': '2026-04-13 OPEN',
      'XS-85-J#1': '2026-06-23 OPEN',
      // 6/23生效 + 30
      'XS-96#1': '2026-07-23 OPEN',
      // 6/24 25 26
      'CF21-48#1': '2026-06-26 OPEN',
      'JS18-110#1': '2026-12-23 OPEN',
      'JS18-153#1': '2028-06-23 OPEN 跟踪',
    },
  },
  {
    name: '一审：扣除鉴定、中止、延长',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-03-03', {
      events: [
        ['ACCEPTED', '2025-03-03'],
        ['EXCLUDED', '2025-04-01', { from: '2025-04-01', to: '2025-04-30', ground: '鉴定' }],
        ['SUSPENDED', '2025-06-02', { ground: '原告死亡，须等待其近亲属表明是否参加诉讼' }],
        ['RESUMED', '2025-07-02'],
        ['EXTENDED', '2025-09-01', { days: 90, approvedBy: '高级人民法院' }],
      ],
    }),
    deadlines: {
      // 3/3 + 5 = 3/8（周六）
      'XS-67-SERVE#1': '2025-03-10 OPEN 跟踪',
      // 6/2 + 90 = 8/31（周日）
      'JS18-88#1': '2025-09-01 CANCELLED 跟踪',
      // 9/3 + 90 = 12/2，停 30 + 30 日 = 2026/1/31（周六）
      'XS-81#1': '2026-02-02 OPEN 跟踪',
    },
  },
  {
    name: '一审：2015年5月前受理的旧案',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2015-04-20', {
      events: [
        ['ACCEPTED', '2015-04-16'],
        ['COMPLAINT_RECEIVED', '2015-04-20'],
      ],
    }),
    deadlines: {
      'XS-67-ANSWER#1': 'ZJ02-01 2015-04-30 OPEN',
      // 4/16 + 3个月，旧法的审限（法释〔2015〕9号第二十六条）
      'XS-81#1': 'XS89-57 2015-07-16 OPEN 跟踪',
    },
  },
  {
    name: '一审：1989年法的答辩、审限和上诉',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2013-12-05', {
      act: { type: '信息公开' },
      events: [
        ['ACCEPTED', '2013-12-02'],
        ['COMPLAINT_RECEIVED', '2013-12-05'],
        ['DEFENCE_SUBMITTED', '2013-12-13'],
      ],
      outcome: { disposition: 'Y1-CX', madeOn: '2014-02-25', servedOn: '2014-03-03' },
    }),
    deadlines: {
      // 12/5 + 10 = 12/15（周日）
      'XS-67-ANSWER#1': 'ZJ02-01 2013-12-16 MET 2013-12-13',
      // 12/2 + 3个月 = 3/2（周日）
      'XS-81#1': 'XS89-57 2014-03-03 MET 2014-02-25 跟踪',
      // 3/3 + 15
      'XS-85-J#1': 'XS89-58-J 2014-03-18 OPEN',
    },
  },
];
