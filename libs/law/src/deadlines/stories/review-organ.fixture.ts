import { told, type ToldCase, type ToldEvent } from './told.fixture';

const RECEIVED: ToldEvent = ['APPLICATION_RECEIVED', '2026-09-18'];

export const REVIEW_ORGAN_CASES: readonly ToldCase[] = [
  {
    name: '视为受理至决定（E01至E04）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-09-18', {
      events: [
        RECEIVED,
        ['COPY_SENT', '2026-10-12'],
        ['REPLY_SUBMITTED', '2026-10-27', { postedOn: '2026-10-26' }],
      ],
      hearings: [{ id: 4, kind: 'HEARING', on: '2026-10-30', courtNotice: false, status: 'SCHEDULED' }],
    }),
    deadlines: {
      // 9/20（周日上班） 21 22 23 24
      'FY23-30#1': '2026-09-24 OPEN',
      'FY23-31-NOTICE#1': '2026-09-24 OPEN',
      // 9/28 29 30, 10/8 9 10（周六上班） 12
      'FY23-48-SEND#1': '2026-10-12 MET 2026-10-12',
      // 10/13 14 15 16 19 20 21 22 23 26
      'FY23-48-REPLY#1': '2026-10-26 MET 2026-10-26 跟踪',
      // 10/29 28 27 26 23
      'FY23-51#hearing:4': '2026-10-23 OPEN',
      'FY23-62#1': '2026-11-23 OPEN',
    },
  },
  {
    name: '通知补正，尚未补正',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-09-18', {
      events: [RECEIVED, ['SUPPLEMENT_NOTIFIED', '2026-09-22']],
    }),
    deadlines: {
      // 用去 9/20 21
      'FY23-30#1': '余3日 SUSPENDED',
      'FY23-31-NOTICE#1': '2026-09-24 MET 2026-09-22',
      // 9/23 24 28 29 30, 10/8 9 10 12 13
      'FY23-31-SUBMIT#1': '2026-10-13 OPEN 跟踪',
    },
  },
  {
    name: '补正后审查期限重新计算',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-09-18', {
      events: [RECEIVED, ['SUPPLEMENT_NOTIFIED', '2026-09-22'], ['SUPPLEMENT_RECEIVED', '2026-10-09']],
    }),
    deadlines: {
      // 10/10 12 13 14 15
      'FY23-30#1': '2026-10-15 OPEN',
      'FY23-31-NOTICE#1': '2026-09-24 MET 2026-09-22',
      'FY23-31-SUBMIT#1': '2026-10-13 MET 2026-10-09 跟踪',
      // 10/16 19 20 21 22 23 26
      'FY23-48-SEND#1': '2026-10-26 OPEN',
      // 10/15 + 60
      'FY23-62#1': '2026-12-14 OPEN',
    },
  },
  {
    name: '中止后恢复（E46）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2024-02-27', {
      events: [
        ['APPLICATION_RECEIVED', '2024-02-27'],
        ['ACCEPTED', '2024-03-01'],
        ['COPY_SENT', '2024-03-05'],
        ['REPLY_SUBMITTED', '2024-03-18'],
        ['SUSPENDED', '2024-03-21', { ground: '申请人死亡，其近亲属尚未确定是否参加行政复议' }],
        ['RESUMED', '2024-05-10'],
      ],
    }),
    deadlines: {
      // 2/28 29, 3/1 4 5
      'FY23-30#1': '2024-03-05 MET 2024-03-01',
      'FY23-31-NOTICE#1': '2024-03-05 CANCELLED',
      // 3/4 5 6 7 8 11 12
      'FY23-48-SEND#1': '2024-03-12 MET 2024-03-05',
      // 3/6 7 8 11 12 13 14 15 18 19
      'FY23-48-REPLY#1': '2024-03-19 MET 2024-03-18 跟踪',
      // 3/21 + 60
      'FY23-41-60#1': '2024-05-20 CANCELLED',
      'FY23-62#1': '2024-06-19 OPEN',
    },
  },
  {
    name: '两次中止，第二次尚未恢复',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2024-03-01', {
      events: [
        ['ACCEPTED', '2024-03-01'],
        ['SUSPENDED', '2024-03-21'],
        ['RESUMED', '2024-05-10'],
        ['SUSPENDED', '2024-05-20', { ground: '不可抗力' }],
      ],
    }),
    deadlines: {
      'FY23-48-SEND#1': '2024-03-12 OPEN',
      // 19日用至3/20，10日用至5/19：60 − 19 − 10
      'FY23-62#1': '余31日 SUSPENDED',
    },
  },
  {
    name: '延长30日并中止（E48）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2025-06-03', {
      events: [
        ['ACCEPTED', '2025-06-03'],
        ['EXTENDED', '2025-07-28', { days: 30, approvedBy: '复议机构负责人' }],
        ['SUSPENDED', '2025-08-20'],
        ['RESUMED', '2025-09-15'],
      ],
    }),
    deadlines: {
      // 6/4 5 6 9 10 11 12
      'FY23-48-SEND#1': '2025-06-12 OPEN',
      'FY23-62#1': '2025-09-28 OPEN',
    },
  },
  {
    name: '2023年收到、未另行受理（E69）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
      events: [['APPLICATION_RECEIVED', '2023-12-27']],
    }),
    deadlines: {
      // 12/28 29, 1/2 3 4
      'FY23-30#1': 'FY17-17 2024-01-04 OPEN',
      'FY23-31-NOTICE#1': 'FR07-29-NOTICE 2024-01-04 OPEN',
      // 12/28 29, 1/2 3 4 5 8
      'FY23-48-SEND#1': 'FY17-23-SEND 2024-01-08 OPEN',
      // 12/27 + 60 = 2/25（周日）
      'FY23-62#1': 'FY17-31 2024-02-26 OPEN',
    },
  },
  {
    name: '2023年收到、2024年受理：按新法，按两法较早者提醒（E69、E70）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
      events: [
        ['APPLICATION_RECEIVED', '2023-12-27'],
        ['ACCEPTED', '2024-01-04'],
      ],
    }),
    deadlines: {
      'FY23-30#1': '2024-01-04 MET 2024-01-04',
      'FY23-31-NOTICE#1': '2024-01-04 CANCELLED',
      'FY23-48-SEND#1': '2024-01-15 OPEN 按2024-01-08提醒',
      'FY23-62#1': '2024-03-04 OPEN 按2024-02-26提醒',
    },
  },
  {
    name: '同上，经办人选定新法（E70）',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-27', {
      events: [
        ['APPLICATION_RECEIVED', '2023-12-27'],
        ['ACCEPTED', '2024-01-04'],
      ],
      more: { chosenLawVersion: 'FY2023' },
    }),
    deadlines: {
      'FY23-30#1': '2024-01-04 MET 2024-01-04',
      'FY23-31-NOTICE#1': '2024-01-04 CANCELLED',
      // 1/5 8 9 10 11 12 15
      'FY23-48-SEND#1': '2024-01-15 OPEN',
      'FY23-62#1': '2024-03-04 OPEN',
    },
  },
  {
    name: '不予受理：从未受理',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-09-18', {
      events: [RECEIVED],
      outcome: { disposition: 'F23-BYSL', madeOn: '2026-09-23', servedOn: '2026-09-28' },
    }),
    deadlines: {
      'FY23-30#1': '2026-09-24 MET 2026-09-23',
      'FY23-31-NOTICE#1': '2026-09-24 CANCELLED',
      'FY23-48-SEND#1': '2026-10-12 CANCELLED',
      'FY23-62#1': '2026-11-23 CANCELLED',
    },
  },
  {
    name: '旧法案件：收到即受理，补正时间不计入',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2019-03-04', {
      events: [
        ['APPLICATION_RECEIVED', '2019-03-04'],
        ['SUPPLEMENT_NOTIFIED', '2019-03-07'],
        ['SUPPLEMENT_RECEIVED', '2019-03-17'],
      ],
      outcome: { disposition: 'F17-WC', madeOn: '2019-05-13', servedOn: '2019-05-15' },
    }),
    deadlines: {
      // 3/17收到补正（周日）：3/18 19 20 21 22
      'FY23-30#1': 'FY17-17 2019-03-22 CANCELLED',
      // 3/5 6 7 8 11
      'FY23-31-NOTICE#1': 'FR07-29-NOTICE 2019-03-11 MET 2019-03-07',
      // 3/5 6 7 8 11 12 13
      'FY23-48-SEND#1': 'FY17-23-SEND 2019-03-13 CANCELLED',
      // 3/4 + 60 = 5/3，停10日 = 5/13
      'FY23-62#1': 'FY17-31 2019-05-13 MET 2019-05-13',
    },
  },
];
