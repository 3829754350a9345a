import type { Capacity, Procedure } from '../vocabulary';
import { deadlinesOf, told, type Telling, type ToldEvent } from './stories/told.fixture';

type Told = readonly [Procedure, Capacity];

const ORGAN: Told = ['RECONSIDERATION', 'REVIEW_ORGAN'];
const RESPONDENT: Told = ['RECONSIDERATION', 'RESPONDENT'];
const FIRST: Told = ['FIRST_INSTANCE', 'DEFENDANT'];
const SECOND: Told = ['SECOND_INSTANCE', 'DEFENDANT'];
const REVIEW: Told = ['RETRIAL_REVIEW', 'DEFENDANT'];
const RETRIAL: Told = ['RETRIAL', 'DEFENDANT'];
const ENFORCEMENT: Told = ['ENFORCEMENT_REVIEW', 'APPLICANT'];

function deadline(seat: Told, telling: Telling, key: string): string | undefined {
  return deadlinesOf(told(...seat, '2026-07-06', telling))[key];
}

/** What the stories leave out: every act by every deadline that it meets or ends, without an outcome to do it too. */
describe('an event', () => {
  const accepted: ToldEvent = ['ACCEPTED', '2026-07-06'];
  const simplified: ToldEvent = ['SIMPLIFIED', '2026-07-07'];
  const rulesReview: ToldEvent = ['RULES_REVIEW_STARTED', '2026-07-08'];
  const takenUp: ToldEvent = ['TAKEN_UP', '2026-07-09'];
  const judged: ToldEvent = ['JUDGMENT_RECEIVED', '2026-07-20'];
  const ruled: ToldEvent = ['RULING_RECEIVED', '2026-07-20'];
  const applied: ToldEvent = ['ENFORCEMENT_APPLIED', '2026-07-06'];

  it.each<[Told, readonly ToldEvent[], Record<string, string>]>([
    [
      RESPONDENT,
      [
        ['APPLICATION_VIA_US', '2026-07-06'],
        ['FORWARDED', '2026-07-08'],
      ],
      { 'FR26-38#1': '2026-07-13 MET 2026-07-08', 'FY23-32#1': '2026-07-13 MET 2026-07-08' },
    ],
    [
      ORGAN,
      [accepted, rulesReview, ['RESUMED', '2026-07-10']],
      { 'FY23-58-NOTICE#1': '2026-07-13 CANCELLED' },
    ],
    [
      ORGAN,
      [['APPLICATION_RECEIVED', '2026-07-06'], takenUp],
      { 'FY23-30#1': '2026-07-13 CANCELLED', 'FY23-31-NOTICE#1': '2026-07-13 CANCELLED' },
    ],
    [
      ORGAN,
      [accepted, simplified, takenUp],
      { 'FY23-62-SIMPLE#1': '2026-08-05 CANCELLED', 'FY23-54-SEND#1': '2026-07-09 CANCELLED' },
    ],
    [
      ORGAN,
      [accepted, rulesReview, takenUp],
      {
        'FY23-48-SEND#1': '2026-07-15 CANCELLED',
        'FY23-56-OWN#1': '2026-08-07 CANCELLED',
        'FY23-56-TRANSFER#1': '2026-07-17 CANCELLED',
        'FY23-58-NOTICE#1': '2026-07-13 CANCELLED',
      },
    ],
    [
      ORGAN,
      [accepted, ['TAKEN_UP', '2026-07-09', { by: 'US' }]],
      { 'FY23-62#1': '2026-09-04 CANCELLED', 'FY23-62#2': '2026-09-07 OPEN' },
    ],
    [
      ORGAN,
      [accepted, ['DECISION_MADE', '2026-08-03']],
      { 'FY23-62#1': '2026-09-04 MET 2026-08-03', 'FY23-48-SEND#1': '2026-07-15 OPEN' },
    ],
    [
      ORGAN,
      [accepted, simplified, ['DECISION_MADE', '2026-08-03']],
      { 'FY23-62-SIMPLE#1': '2026-08-05 MET 2026-08-03', 'FY23-62#1': '2026-09-04 CANCELLED' },
    ],
    [
      RESPONDENT,
      [accepted, ['DECISION_RECEIVED', '2026-08-10']],
      { 'FY23-62#1': '2026-09-04 MET 2026-08-10 跟踪', 'XS-45#1': '2026-08-25 OPEN 跟踪' },
    ],
    [
      RESPONDENT,
      [accepted, simplified, ['DECISION_RECEIVED', '2026-08-10']],
      { 'FY23-62-SIMPLE#1': '2026-08-05 MET 2026-08-10 跟踪' },
    ],
    [
      FIRST,
      [
        ['COMPLAINT_RECEIVED', '2026-07-06'],
        ['DEFENCE_SUBMITTED', '2026-07-15'],
      ],
      { 'XS-67-ANSWER#1': '2026-07-21 MET 2026-07-15', 'JS18-34-APPLY#1': '2026-07-21 CANCELLED' },
    ],
    [
      FIRST,
      [
        ['SUPERVISION_APPLICATION_RECEIVED', '2026-07-06'],
        ['DEFENCE_SUBMITTED', '2026-07-20'],
      ],
      { 'JC21-32#1': '2026-07-21 MET 2026-07-20' },
    ],
    [FIRST, [accepted, judged], { 'XS-81#1': '2027-01-06 MET 2026-07-20 跟踪' }],
    [FIRST, [accepted, simplified, judged], { 'XS-83#1': '2026-08-20 MET 2026-07-20 跟踪' }],
    [SECOND, [accepted, judged], { 'XS-88#1': '2026-10-08 MET 2026-07-20 跟踪' }],
    [REVIEW, [accepted, judged], { 'JS18-112#1': '2027-01-06 MET 2026-07-20 跟踪' }],
    [RETRIAL, [accepted, judged], { 'JS18-50-2#1': '2027-01-06 MET 2026-07-20 跟踪' }],
    [
      FIRST,
      [ruled, ['APPEAL_FILED', '2026-07-24', { by: 'US' }]],
      { 'XS-85-R#1': '2026-07-30 MET 2026-07-24' },
    ],
    [
      FIRST,
      [judged, ['APPEAL_FILED', '2026-07-24', { by: 'BOTH' }]],
      { 'XS-85-J#1': '2026-08-04 MET 2026-07-24' },
    ],
    [
      FIRST,
      [judged, ['APPEAL_FILED', '2026-07-24', { by: 'OTHER' }]],
      { 'XS-85-J#1': '2026-08-04 CANCELLED' },
    ],
    [FIRST, [ruled, ['EFFECTIVE', '2026-07-31']], { 'XS-85-R#1': '2026-07-30 CANCELLED' }],
    [FIRST, [['RULING_RECEIVED', '2026-07-20', { appealable: false }]], {}],
    [FIRST, [['JUDGMENT_RECEIVED', '2026-07-20', { appealable: false }]], {}],
    [ENFORCEMENT, [['URGED', '2026-06-22'], applied], { 'QZ-54#1': '2026-07-06 CANCELLED' }],
    [
      ENFORCEMENT,
      [applied, ['ENFORCEMENT_RULING_RECEIVED', '2026-07-20']],
      { 'QZ-56-ACCEPT#1': '2026-07-13 MET 2026-07-20 跟踪' },
    ],
    [
      ENFORCEMENT,
      [applied, accepted, ['ENFORCEMENT_RULING_RECEIVED', '2026-07-20']],
      { 'QZ-57#1': '2026-07-15 MET 2026-07-20 跟踪' },
    ],
  ])('in %s: %j', (seat, events, expected) => {
    const found = deadlinesOf(told(...seat, '2026-07-06', { events }));
    expect(found).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(found).toEqual({});
  });
});

describe('an outcome', () => {
  const revoked = { disposition: 'F23-CX-CZ', madeOn: '2026-08-03', servedOn: '2026-08-10' } as const;
  const ruling = { disposition: 'Y1-BHQS', madeOn: '2026-08-03', servedOn: '2026-08-10' } as const;

  it.each<[string, Told, Telling, string, string | undefined]>([
    [
      '决定写明重作期限的，不再另有六十日',
      RESPONDENT,
      { outcome: { ...revoked, orders: [{ kind: 'REDO', days: 30 }] } },
      'FR26-58#1',
      // 8/10 + 30
      '2026-09-09 OPEN',
    ],
    [
      '履行决定写明的义务',
      RESPONDENT,
      {
        events: [['PERFORMED', '2026-08-20']],
        outcome: { ...revoked, orders: [{ kind: 'PERFORM', days: 15 }] },
      },
      'ORDER#1',
      '2026-08-25 MET 2026-08-20',
    ],
    [
      '判决责令重作而没有写明期限',
      FIRST,
      { outcome: { ...revoked, disposition: 'Y1-CX-CZ' } },
      'XS-96#1',
      // 复议法实施条例第五十八条只管复议决定，判项没有写期限
      '— OPEN',
    ],
    [
      '裁定写明的义务',
      FIRST,
      { outcome: { ...ruling, orders: [{ kind: 'PERFORM', days: 15 }] } },
      'XS-96#1',
      // 8/20生效 + 15 = 9/4
      '2026-09-04 OPEN',
    ],
    [
      '再次申请，即向上一级法院申请复议',
      ENFORCEMENT,
      {
        events: [
          ['ENFORCEMENT_APPLIED', '2026-07-06'],
          ['ENFORCEMENT_APPLIED', '2026-08-20'],
        ],
        outcome: { ...ruling, disposition: 'FS-BYSL' },
      },
      'QZ-56-REVIEW#1',
      '2026-08-25 MET 2026-08-20',
    ],
    [
      '简易程序的决定',
      ORGAN,
      {
        events: [
          ['ACCEPTED', '2026-07-06'],
          ['SIMPLIFIED', '2026-07-07'],
        ],
        outcome: { disposition: 'F23-WC', madeOn: '2026-08-03' },
      },
      'FY23-62-SIMPLE#1',
      '2026-08-05 MET 2026-08-03',
    ],
    [
      '再审的判决',
      RETRIAL,
      { events: [['ACCEPTED', '2026-07-06']], outcome: { disposition: 'ZS-GP', madeOn: '2026-08-03' } },
      'JS18-50-2#1',
      '2027-01-06 MET 2026-08-03 跟踪',
    ],
    [
      '调解结案的，无人起诉',
      RESPONDENT,
      { outcome: { ...revoked, disposition: 'F23-TJ' } },
      'XS-45#1',
      undefined,
    ],
    [
      '准许撤诉的裁定，不得上诉',
      FIRST,
      { outcome: { ...ruling, disposition: 'Y1-CS' } },
      'XS-85-R#1',
      undefined,
    ],
    ['二审裁判，不得上诉', SECOND, { outcome: { ...ruling, disposition: 'Y2-WC' } }, 'XS-85-J#1', undefined],
  ])('%s', (_name, seat, telling, key, expected) => {
    expect(deadline(seat, telling, key)).toBe(expected);
  });
});
