import { told, type ToldCase } from './told.fixture';

/** 二审、再审、检察监督、非诉执行. */
export const LATER_CASES: readonly ToldCase[] = [
  {
    name: '二审：对方上诉（E36），生效后（E56）',
    facts: told('SECOND_INSTANCE', 'DEFENDANT', '2019-04-16', {
      act: { type: '行政赔偿' },
      events: [
        ['APPEAL_RECEIVED', '2019-04-16'],
        ['ACCEPTED', '2019-05-10'],
        ['DEFENCE_SUBMITTED', '2019-05-05'],
        ['JUDGMENT_RECEIVED', '2019-08-26'],
        ['EFFECTIVE', '2019-08-31'],
      ],
      outcome: { disposition: 'Y2-GP', madeOn: '2019-08-20', servedOn: '2019-08-26', verdict: 'LOST' },
    }),
    deadlines: {
      // 4/16 + 15 = 5/1，5/1至5/4放假，5/5（周日）上班
      'JS18-108-ANSWER#1': '2019-05-05 MET 2019-05-05',
      // 5/10 + 3个月 = 8/10（周六）
      'XS-88#1': '2019-08-12 MET 2019-08-20 跟踪',
      // 8/31 + 6个月 = 2020/2/29（周六）
      'JS18-110#1': '2020-03-02 OPEN',
      // 2021/8/31
      'JS18-153#1': '2021-08-31 OPEN 跟踪',
    },
  },
  {
    name: '二审：本机关上诉，无须答辩',
    facts: told('SECOND_INSTANCE', 'DEFENDANT', '2026-01-05', {
      events: [['ACCEPTED', '2026-01-20']],
      more: { appealedBy: 'US' },
    }),
    deadlines: { 'XS-88#1': '2026-04-20 OPEN 跟踪' },
  },
  {
    name: '再审审查',
    facts: told('RETRIAL_REVIEW', 'DEFENDANT', '2026-03-02', {
      events: [
        ['ACCEPTED', '2026-02-25'],
        ['RETRIAL_APPLICATION_RECEIVED', '2026-03-02'],
        ['DEFENCE_SUBMITTED', '2026-03-18'],
      ],
      outcome: { disposition: 'ZS-BH', madeOn: '2026-07-01', servedOn: '2026-07-03' },
    }),
    deadlines: {
      // 3/2 + 15
      'JS18-111-OPINION#1': '2026-03-17 MET 2026-03-18',
      'JS18-112#1': '2026-08-25 MET 2026-07-01 跟踪',
    },
  },
  {
    name: '再审、检察监督',
    facts: told('RETRIAL', 'DEFENDANT', '2026-03-02', {
      events: [
        ['ACCEPTED', '2026-03-02'],
        ['RULING_RECEIVED', '2026-03-20', { appealable: false }],
        ['SUPERVISION_APPLICATION_RECEIVED', '2026-10-12'],
      ],
    }),
    deadlines: {
      'JS18-50-2#1': '2026-09-02 OPEN 跟踪',
      // 10/12 + 15
      'JC21-32#1': '2026-10-27 OPEN',
    },
  },
  {
    name: '再审：生效裁判由二审作出，审理期限三个月，判决不得上诉',
    facts: told('RETRIAL', 'DEFENDANT', '2026-03-02', {
      events: [
        ['ACCEPTED', '2026-03-02'],
        ['JUDGMENT_RECEIVED', '2026-05-28'],
      ],
      more: { judgmentInForce: 'SECOND_INSTANCE' },
    }),
    // 3/2 + 3个月
    deadlines: { 'JS18-50-2#1': '2026-06-02 MET 2026-05-28 跟踪' },
  },
  {
    name: '再审：一审裁判由上级法院提审，审理期限三个月',
    facts: told('RETRIAL', 'DEFENDANT', '2026-03-31', {
      events: [
        ['ACCEPTED', '2026-03-31'],
        ['HEARD_AS_SECOND_INSTANCE', '2026-03-31'],
      ],
      more: { judgmentInForce: 'FIRST_INSTANCE' },
    }),
    // 3/31 + 3个月 = 6/30（6月没有31日）
    deadlines: { 'JS18-50-2#1': '2026-06-30 OPEN 跟踪' },
  },
  {
    name: '再审：一审裁判按第一审程序再审，审理期限六个月，判决可以上诉',
    facts: told('RETRIAL', 'DEFENDANT', '2026-03-02', {
      events: [
        ['ACCEPTED', '2026-03-02'],
        ['JUDGMENT_RECEIVED', '2026-08-28'],
      ],
      more: { judgmentInForce: 'FIRST_INSTANCE' },
    }),
    deadlines: {
      // 3/2 + 6个月
      'JS18-50-2#1': '2026-09-02 MET 2026-08-28 跟踪',
      // 8/28 + 15 = 9/12（周六）
      'XS-85-J#1': '2026-09-14 OPEN',
    },
  },
  {
    name: '非诉执行：不准予执行',
    facts: told('ENFORCEMENT_REVIEW', 'APPLICANT', '2026-02-02', {
      act: { type: '行政处罚', madeOn: '2025-06-27' },
      events: [
        ['REMEDY_PERIOD_ENDED', '2026-01-12'],
        ['URGED', '2026-01-14'],
        ['ENFORCEMENT_APPLIED', '2026-02-02'],
        ['ACCEPTED', '2026-02-05'],
        ['ENFORCEMENT_RULING_RECEIVED', '2026-02-13'],
        ['ENFORCEMENT_APPLIED', '2026-02-27'],
        // 上一级法院维持的裁定，不得再申请复议
        ['ENFORCEMENT_RULING_RECEIVED', '2026-03-20'],
      ],
      outcome: { disposition: 'FS-BZY', madeOn: '2026-02-12', servedOn: '2026-02-13' },
    }),
    deadlines: {
      // 1/12 + 3个月 = 4/12（周日）
      'QZ-53#1': '2026-04-13 MET 2026-02-02',
      // 1/15 16 19 20 21 22 23 26 27 28
      'QZ-54#1': '2026-01-28 CANCELLED',
      // 2/3 4 5 6 9
      'QZ-56-ACCEPT#1': '2026-02-09 MET 2026-02-05 跟踪',
      // 2/6 9 10 11 12 13 14（周六上班）
      'QZ-57#1': '2026-02-14 MET 2026-02-12 跟踪',
      // 2/13 + 15 = 2/28（周六上班）
      'QZ-58-REVIEW#1': '2026-02-28 MET 2026-02-27',
    },
  },
  {
    name: '非诉执行：不予受理',
    facts: told('ENFORCEMENT_REVIEW', 'APPLICANT', '2026-03-02', {
      events: [['ENFORCEMENT_APPLIED', '2026-03-02']],
      outcome: { disposition: 'FS-BYSL', madeOn: '2026-03-06', servedOn: '2026-03-09' },
    }),
    deadlines: {
      // 3/3 4 5 6 9
      'QZ-56-ACCEPT#1': '2026-03-09 MET 2026-03-06 跟踪',
      // 3/9 + 15
      'QZ-56-REVIEW#1': '2026-03-24 OPEN',
    },
  },
];
