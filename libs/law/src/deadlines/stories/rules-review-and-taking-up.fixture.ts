import { told, type ToldCase } from './told.fixture';

/** 附带审查、提级审理. */
export const RULES_REVIEW_CASES: readonly ToldCase[] = [
  {
    name: '附带审查',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-06-24', {
      events: [
        ['ACCEPTED', '2026-06-26'],
        ['RULES_REVIEW_STARTED', '2026-07-06'],
        ['RULES_NOTICE_SENT', '2026-07-08'],
        ['RESUMED', '2026-08-04'],
      ],
    }),
    deadlines: {
      // 6/29 30, 7/1 2 3 6 7
      'FY23-48-SEND#1': '2026-07-07 OPEN',
      // 7/6 + 30
      'FY23-56-OWN#1': '2026-08-05 MET 2026-08-04',
      // 7/7 8 9 10 13 14 15
      'FY23-56-TRANSFER#1': '2026-07-15 CANCELLED',
      // 7/7 8 9
      'FY23-58-NOTICE#1': '2026-07-09 MET 2026-07-08',
      // 6/26 + 60 = 8/25；停29日 = 9/23
      'FY23-62#1': '2026-09-23 OPEN',
    },
  },
  {
    name: '附带审查转送有权机关',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-06-24', {
      events: [
        ['ACCEPTED', '2026-06-26'],
        ['RULES_REVIEW_STARTED', '2026-07-06'],
        ['FORWARDED', '2026-07-14'],
      ],
    }),
    deadlines: {
      'FY23-48-SEND#1': '2026-07-07 OPEN',
      'FY23-56-OWN#1': '2026-08-05 CANCELLED',
      'FY23-56-TRANSFER#1': '2026-07-15 MET 2026-07-14',
      'FY23-58-NOTICE#1': '2026-07-09 OPEN',
      // 用去 6/27 至 7/5 的 9 日
      'FY23-62#1': '余51日 SUSPENDED',
    },
  },
  {
    name: '被上级提级审理',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-07-01', {
      events: [
        ['ACCEPTED', '2026-07-01'],
        ['COPY_SENT', '2026-07-03'],
        ['EXTENDED', '2026-07-15', { days: 30 }],
        ['TAKEN_UP', '2026-07-20'],
        ['FORWARDED', '2026-07-24'],
      ],
    }),
    deadlines: {
      // 7/2 3 6 7 8 9 10
      'FY23-48-SEND#1': '2026-07-10 MET 2026-07-03',
      // 7/6 7 8 9 10 13 14 15 16 17
      'FY23-48-REPLY#1': '2026-07-17 OPEN 跟踪',
      // 7/1 + 60 = 8/30，+ 30 = 9/29
      'FY23-62#1': '2026-09-29 CANCELLED',
      // 7/21 22 23 24 27
      'FR26-40#1': '2026-07-27 MET 2026-07-24',
      // 7/20 + 60
      'FY23-62#2': '2026-09-18 OPEN 跟踪',
    },
  },
  {
    name: '中止中的案件被上级提级审理',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-07-01', {
      events: [
        ['ACCEPTED', '2026-07-01'],
        ['COPY_SENT', '2026-07-03'],
        ['SUSPENDED', '2026-07-06', { ground: '申请人死亡，其近亲属尚未确定是否参加行政复议' }],
        ['TAKEN_UP', '2026-07-20'],
      ],
    }),
    deadlines: {
      'FY23-48-SEND#1': '2026-07-10 MET 2026-07-03',
      'FY23-48-REPLY#1': '2026-07-17 OPEN 跟踪',
      // 用去 7/2 至 7/5 的 4 日
      'FY23-62#1': '— CANCELLED',
      // 7/6 + 60
      'FY23-41-60#1': '2026-09-04 CANCELLED',
      'FR26-40#1': '2026-07-27 OPEN',
      'FY23-62#2': '2026-09-18 OPEN 跟踪',
    },
  },
  {
    name: '本机关提级审理，收到案件材料之日起重新计算',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-07-20', {
      events: [
        ['TAKEN_UP', '2026-07-20', { by: 'US' }],
        ['MATERIALS_RECEIVED', '2026-07-28'],
      ],
    }),
    deadlines: {
      'FR26-40#1': '2026-07-27 MET 2026-07-28 跟踪',
      // 7/28 + 60 = 9/26（周六，中秋节9/25至9/27放假）
      'FY23-62#1': '2026-09-28 OPEN',
    },
  },
  {
    name: '本机关提级审理，适用简易程序后作出决定',
    facts: told('RECONSIDERATION', 'REVIEW_ORGAN', '2026-07-20', {
      events: [
        ['APPLICATION_RECEIVED', '2026-07-20'],
        ['TAKEN_UP', '2026-07-20', { by: 'US' }],
        ['SIMPLIFIED', '2026-07-22'],
        ['DECISION_MADE', '2026-08-19'],
      ],
    }),
    deadlines: {
      // 7/21 22 23 24 27
      'FY23-30#1': '2026-07-27 CANCELLED',
      'FY23-31-NOTICE#1': '2026-07-27 CANCELLED',
      'FR26-40#1': '2026-07-27 OPEN 跟踪',
      // 7/20 + 60
      'FY23-62#1': '2026-09-18 CANCELLED',
      // 7/20 + 30
      'FY23-62-SIMPLE#1': '2026-08-19 MET 2026-08-19',
    },
  },
  {
    name: '行政行为的办理期限',
    facts: told('RECONSIDERATION', 'RESPONDENT', '2026-03-09', {
      events: [
        ['CLOCK_STARTED', '2026-03-02', { clock: 'QZ-25' }],
        ['CLOCK_EXTENDED', '2026-03-30', { clock: 'QZ-25', days: 30 }],
        ['CLOCK_DONE', '2026-05-06', { clock: 'QZ-25' }],
      ],
    }),
    deadlines: {
      // 3/2 + 30 + 30 = 5/1，查封扣押不因假日顺延
      'QZ-25#clock:1': '2026-05-01 MET 2026-05-06',
    },
  },
  {
    name: '批准不上诉',
    facts: told('FIRST_INSTANCE', 'DEFENDANT', '2026-03-09', {
      events: [
        ['COMPLAINT_RECEIVED', '2026-03-09'],
        ['DEFENCE_SUBMITTED', '2026-03-20'],
        ['APPEAL_PROPOSED', '2026-05-21', { appeal: 'APPEAL', ground: '适用法律有误', approverId: 1 }],
        ['APPEAL_RETURNED', '2026-05-22', { ground: '请再研究' }],
        ['APPEAL_PROPOSED', '2026-05-23', { appeal: 'ACCEPT', ground: '服判', approverId: 1 }],
        ['APPEAL_APPROVED', '2026-05-24'],
      ],
      outcome: { disposition: 'Y1-CX', madeOn: '2026-05-15', servedOn: '2026-05-20' },
    }),
    deadlines: {
      'JS18-10#1': '2026-03-24 CANCELLED',
      'JS18-34-APPLY#1': '2026-03-24 CANCELLED',
      'XS-67-ANSWER#1': '2026-03-24 MET 2026-03-20',
      // 5/20 + 15；裁判仍自期满生效
      'XS-85-J#1': '2026-06-04 CANCELLED',
      // 6/4 + 6个月
      'JS18-110#1': '2026-12-04 OPEN',
      'JS18-153#1': '2028-06-05 OPEN 跟踪 按2028-06-04提醒',
    },
  },
];
