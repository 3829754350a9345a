import { told, type ToldCase } from './told.fixture';

const PENALTY = { type: '行政处罚' };

export const RESPONDENT_CASES: readonly ToldCase[] = [
  {
    name: '处罚被撤销并责令重作',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-10-12', {
      act: PENALTY,
      events: [
        ['ACCEPTED', '2026-09-24'],
        ['REPLY_NOTICE_RECEIVED', '2026-10-12'],
        ['REPLY_SUBMITTED', '2026-10-23'],
      ],
      outcome: { disposition: 'F23-CX-CZ', madeOn: '2026-11-20', servedOn: '2026-11-25' },
    }),
    deadlines: {
      // 9/28 29 30, 10/8 9 10（周六上班） 12
      'FY23-48-SEND#1': '2026-10-12 MET 2026-10-12 跟踪',
      // 10/13 14 15 16 19 20 21 22 23 26
      'FY23-48-REPLY#1': '2026-10-26 MET 2026-10-23',
      'FY23-62#1': '2026-11-23 MET 2026-11-20 跟踪',
      // 11/25 + 15
      'XS-45#1': '2026-12-10 OPEN 跟踪',
      // 11/25 + 60 = 2027/1/24（周日）
      'FR26-58#1': '2027-01-25 OPEN',
      // 11/26 27 30
      'CF21-48#1': '2026-11-30 OPEN',
    },
  },
  {
    name: '责令履行，履行期限尚未登记',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-04-07', {
      events: [['REPLY_SUBMITTED', '2026-04-20']],
      outcome: { disposition: 'F23-LX', madeOn: '2026-05-25', servedOn: '2026-05-26' },
    }),
    deadlines: {
      // 5/26 + 15
      'XS-45#1': '2026-06-10 OPEN 跟踪',
      'ORDER#1': '— OPEN',
    },
  },
  {
    name: '旧法案件，答复期跨2024年（E67、E68）',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2023-12-25', {
      events: [['REPLY_NOTICE_RECEIVED', '2023-12-25']],
    }),
    deadlines: { 'FY23-48-REPLY#1': 'FY17-23-REPLY 2024-01-04 OPEN' },
  },
  {
    name: '同一案件经办人改选新法（E68）',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2023-12-25', {
      events: [['REPLY_NOTICE_RECEIVED', '2023-12-25']],
      more: { chosenLawVersion: 'FY2023' },
    }),
    // 12/26 27 28 29, 1/2 3 4 5 8 9
    deadlines: { 'FY23-48-REPLY#1': '2024-01-09 OPEN' },
  },
  {
    name: '2023年受理、2024年收到副本',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2024-01-05', {
      events: [
        ['ACCEPTED', '2023-12-29'],
        ['REPLY_NOTICE_RECEIVED', '2024-01-05'],
      ],
    }),
    deadlines: {
      // 1/2 3 4 5 8 9 10
      'FY23-48-SEND#1': 'FY17-23-SEND 2024-01-10 MET 2024-01-05 跟踪',
      'FY23-48-REPLY#1': 'FY17-23-REPLY 2024-01-15 OPEN',
      // 12/29 + 60
      'FY23-62#1': 'FY17-31 2024-02-27 OPEN 跟踪',
    },
  },
  {
    name: '适用简易程序（E06）',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-05-07', {
      events: [
        ['REPLY_NOTICE_RECEIVED', '2026-05-07'],
        ['SIMPLIFIED', '2026-05-08'],
      ],
    }),
    deadlines: {
      // 5/8 9（周六上班） 11 12 13
      'FY23-54-REPLY#1': '2026-05-13 OPEN',
      'FY23-48-REPLY#1': '2026-05-20 CANCELLED',
    },
  },
  {
    name: '简易程序转为普通程序',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-05-07', {
      events: [
        ['REPLY_NOTICE_RECEIVED', '2026-05-07'],
        ['SIMPLIFIED', '2026-05-08'],
        ['CONVERTED_TO_ORDINARY', '2026-05-12'],
      ],
    }),
    deadlines: {
      'FY23-54-REPLY#1': '2026-05-13 CANCELLED',
      // 5/8 9（周六上班） 11 12 13 14 15 18 19 20
      'FY23-48-REPLY#1': '2026-05-20 OPEN',
    },
  },
  {
    name: '经本机关提交，自行纠正',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-09-18', {
      act: PENALTY,
      events: [
        ['APPLICATION_VIA_US', '2026-09-18'],
        ['CORRECTED', '2026-09-23'],
      ],
      outcome: { disposition: 'F23-ZXJZ', madeOn: '2026-09-23', servedOn: '2026-09-23' },
    }),
    deadlines: {
      // 9/20（周日上班） 21 22 23 24
      'FY23-32#1': '2026-09-24 MET 2026-09-23',
      'FR26-38#1': '2026-09-24 MET 2026-09-23',
    },
  },
  {
    name: '2026年条例施行前经本机关提交，转送',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2025-09-22', {
      events: [
        ['APPLICATION_VIA_US', '2025-09-22'],
        ['FORWARDED', '2025-09-29'],
      ],
    }),
    // 9/23 24 25 26 28（周日上班）
    deadlines: { 'FY23-32#1': '2025-09-28 MET 2025-09-29' },
  },
  {
    name: '维持后可以申请强制执行',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2025-05-12', {
      act: PENALTY,
      events: [
        ['REPLY_NOTICE_RECEIVED', '2025-05-12'],
        ['REPLY_SUBMITTED', '2025-05-28', { postedOn: '2025-05-26' }],
        ['ENFORCEMENT_APPLIED', '2025-09-01'],
      ],
      outcome: { disposition: 'F23-WC', madeOn: '2025-07-01', servedOn: '2025-07-04' },
    }),
    deadlines: {
      // 5/13 14 15 16 19 20 21 22 23 26；26日交邮，不算过期
      'FY23-48-REPLY#1': '2025-05-26 MET 2025-05-26',
      // 7/4 + 15 = 7/19（周六）
      'XS-45#1': '2025-07-21 OPEN 跟踪',
      'QZ-53#1': '2025-10-21 MET 2025-09-01',
    },
  },
  {
    name: '旧法案件责令重作（E42）',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2022-06-06', {
      act: PENALTY,
      events: [
        ['REPLY_NOTICE_RECEIVED', '2022-06-06'],
        ['REPLY_SUBMITTED', '2022-06-20'],
        ['PUBLICATION_WITHDRAWN', '2022-08-09'],
        ['PERFORMED', '2022-09-30'],
      ],
      outcome: {
        disposition: 'F17-CX',
        madeOn: '2022-08-01',
        servedOn: '2022-08-04',
        orders: [{ kind: 'REDO' }],
      },
    }),
    deadlines: {
      'FY23-48-REPLY#1': 'FY17-23-REPLY 2022-06-16 MET 2022-06-20',
      'XS-45#1': '2022-08-19 OPEN 跟踪',
      'FR26-58#1': 'FR07-49 2022-10-08 MET 2022-09-30',
      // 8/5 8 9
      'CF21-48#1': '2022-08-09 MET 2022-08-09',
    },
  },
  {
    name: '新法案件在2026年条例施行前收到决定；决定写明履行期限',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-04-07', {
      events: [['REPLY_NOTICE_RECEIVED', '2026-04-07']],
      outcome: {
        disposition: 'F23-CX-CZ',
        madeOn: '2026-06-24',
        servedOn: '2026-06-25',
        orders: [{ kind: 'COMPENSATE', days: 30 }],
      },
    }),
    deadlines: {
      // 4/8 9 10 13 14 15 16 17 20 21
      'FY23-48-REPLY#1': '2026-04-21 CANCELLED',
      'XS-45#1': '2026-07-10 OPEN 跟踪',
      // 6/25 + 60
      'FR26-58#1': 'FR07-49 2026-08-24 OPEN',
      // 6/25 + 30 = 7/25（周六）
      'ORDER#1': '2026-07-27 OPEN',
    },
  },
  {
    name: '意见书、规范性文件审查、手工期限',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-03-02', {
      events: [
        ['OPINION_RECEIVED', '2026-03-02'],
        ['OPINION_ANSWERED', '2026-04-30'],
        ['RULES_NOTICE_RECEIVED', '2026-07-09'],
        ['RULES_TRANSFER_RECEIVED', '2026-07-09'],
        ['RULES_REPLY_SUBMITTED', '2026-07-24'],
        ['NOTE', '2026-07-10', { title: '补交授权委托书', dueOn: '2026-07-17' }],
        ['NOTE', '2026-07-11', { title: '联系复议机构', dueOn: '2026-07-20' }],
        ['NOTE_DONE', '2026-07-16', { title: '补交授权委托书' }],
      ],
    }),
    deadlines: {
      // 3/2 + 60 = 5/1，5/1至5/5放假
      'FY23-76#1': '2026-05-06 MET 2026-04-30',
      // 7/10 13 14 15 16 17 20 21 22 23
      'FY23-58-REPLY#1': '2026-07-23 MET 2026-07-24',
      // 7/9 + 60
      'FY23-60#1': '2026-09-07 MET 2026-07-24',
      'NOTE#1': '2026-07-17 MET 2026-07-16',
      'NOTE#2': '2026-07-20 OPEN',
    },
  },
];
