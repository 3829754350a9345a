import { told, type ToldCase } from './told.fixture';

/** 一审 in its later part: extended trials, and what a judgment leaves to be done. */
export const AFTER_JUDGMENT_CASES: readonly ToldCase[] = [
  {
    name: '一审：延长至某日后又延长',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-03-03', {
      events: [
        ['ACCEPTED', '2025-03-03'],
        ['EXTENDED', '2025-08-20', { until: '2025-12-03' }],
        ['EXTENDED', '2025-11-20', { days: 90 }],
      ],
    }),
    deadlines: {
      'XS-67-SERVE#1': '2025-03-10 OPEN 跟踪',
      // 12/3 + 90 = 2026/3/3
      'XS-81#1': '2026-03-03 OPEN 跟踪',
    },
  },
  {
    name: '一审：处罚案件驳回诉讼请求并生效，可以申请强制执行',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-03-03', {
      act: { type: '行政处罚' },
      events: [['EFFECTIVE', '2025-07-11']],
      outcome: { disposition: 'Y1-BHSQ', madeOn: '2025-06-20', servedOn: '2025-06-25' },
    }),
    deadlines: {
      // 6/25 + 15
      'XS-85-J#1': '2025-07-10 CANCELLED',
      // 7/11 + 3个月 = 10/11（周六上班）
      'QZ-53#1': '2025-10-11 OPEN',
      // 7/11 + 6个月 = 2026/1/11（周日）
      'JS18-110#1': '2026-01-12 OPEN 跟踪',
      // 7/11 + 2年 = 2027/7/11（周日）
      'JS18-153#1': '2027-07-12 OPEN 跟踪',
    },
  },
  {
    name: '一审：责令履行而判项尚未登记',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2025-03-03', {
      act: { type: '行政许可' },
      events: [['PERFORMED', '2025-08-01']],
      outcome: { disposition: 'Y1-LX', madeOn: '2025-06-20', servedOn: '2025-06-25' },
    }),
    deadlines: {
      'XS-85-J#1': '2025-07-10 OPEN',
      'XS-96#1': '— MET 2025-08-01',
      // 7/10生效 + 6个月 = 2026/1/10（周六）
      'JS18-110#1': '2026-01-12 OPEN',
      // 2027/7/10（周六）
      'JS18-153#1': '2027-07-12 OPEN 跟踪',
    },
  },
];
