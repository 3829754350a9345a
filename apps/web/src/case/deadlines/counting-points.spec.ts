import { type ContestedPointId, day, findPoint, type OptionId, STATE_COUNCIL_CALENDAR } from '#law';
import type { ContestedPoint } from '../../api/counting-choices';
import { caseEvent, caseFile } from '../record/case-file.fixture';
import { factsOf } from '../record/case-facts';
import { deviationsOf, movesDates, optionsAfter, pointsFor } from './counting-points';

function point(id: ContestedPointId, told: Partial<ContestedPoint> = {}): ContestedPoint {
  const { question, options, usual } = findPoint(id)!;
  return { id, question, options: [...options], usual, why: '', chosen: usual, open: true, ...told };
}
const RESUMPTION = point('RESUMPTION-DAY');
const SUPPLEMENT = point('SUPPLEMENT-NOTICE-2007');
const EXTENSION = point('EXTENSION-START');
const HEARING = point('DAYS-BEFORE-HEARING');
const REDO = point('REDO-START', { open: false });
const ALL = [SUPPLEMENT, EXTENSION, RESUMPTION, REDO, HEARING];
const chosen = (id: ContestedPointId, option: OptionId) =>
  ({ id, question: id, usual: 'counted', chosen: option }) as const;
const idsFor = (file: Parameters<typeof pointsFor>[0]) => pointsFor(file, ALL).map(({ id }) => id);

describe('pointsFor', () => {
  it('leaves out what cannot come up in the seat and what nobody can choose', () => {
    const trial = caseFile({ choices: [] });
    expect(idsFor(trial)).toEqual(['EXTENSION-START', 'RESUMPTION-DAY', 'DAYS-BEFORE-HEARING']);
    const old = { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', lawVersion: 'FY2017' } as const;
    expect(idsFor(caseFile({ ...old, choices: [] }))).toContain('SUPPLEMENT-NOTICE-2007');
    const enforcement = { procedure: 'ENFORCEMENT_REVIEW', capacity: 'APPLICANT' } as const;
    expect(idsFor(caseFile({ ...enforcement, choices: [] }))).not.toContain('DAYS-BEFORE-HEARING');
  });

  it('leaves the version of the law to its own drawer', () => {
    const old = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', lawVersion: 'FY2017' } as const;
    const version = point('TRANSITION-2024');
    expect(pointsFor(caseFile({ ...old, choices: [] }), [version])).toEqual([]);
  });

  it.each([
    ['REDO-START', { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', lawVersion: 'FY2023' }, true],
    ['REDO-START', { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', lawVersion: 'FY2023' }, false],
    [
      'CONVERTED-PERIOD',
      { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', lawVersion: 'FY2023' },
      true,
    ],
    [
      'CONVERTED-PERIOD',
      { procedure: 'RECONSIDERATION', capacity: 'REVIEW_ORGAN', lawVersion: 'FY2017' },
      false,
    ],
    ['CONVERTED-PERIOD', { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', lawVersion: 'XS2017' }, false],
    [
      'WITHDRAW-PUBLICATION-START',
      { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', lawVersion: 'XS2017' },
      true,
    ],
    [
      'ENFORCEMENT-AFTER-SUIT',
      { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', lawVersion: 'XS2017' },
      true,
    ],
    [
      'ENFORCEMENT-AFTER-SUIT',
      { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', lawVersion: 'FY2023' },
      false,
    ],
  ] as const)('%s in %j: %s', (id, seat, comesUp) => {
    const offered = pointsFor(caseFile({ ...seat, choices: [] }), [point(id)]);
    expect(offered.length > 0).toBe(comesUp);
  });

  it('keeps what was chosen for the case, so that it can be taken back', () => {
    const file = caseFile({ choices: [chosen('SUPPLEMENT-NOTICE-2007', 'day')] });
    expect(idsFor(file)).toContain('SUPPLEMENT-NOTICE-2007');
  });
});

it('movesDates knows which point bears on the case as it stands', () => {
  const seat = {
    procedure: 'RECONSIDERATION',
    capacity: 'REVIEW_ORGAN',
    receivedOn: day('2026-07-27'),
  } as const;
  const running = [
    caseEvent(1, 'APPLICATION_RECEIVED', '2026-07-27'),
    caseEvent(2, 'ACCEPTED', '2026-07-31'),
  ];
  const stopped = [caseEvent(3, 'SUSPENDED', '2026-08-10'), caseEvent(4, 'RESUMED', '2026-08-20')];
  const moves = (events: typeof running) => {
    const facts = factsOf(caseFile({ ...seat, choices: [], events }));
    return [RESUMPTION, HEARING].map((one) =>
      movesDates(one, { facts, choices: {} }, STATE_COUNCIL_CALENDAR),
    );
  };
  expect(moves(running)).toEqual([false, false]);
  expect(moves([...running, ...stopped])).toEqual([true, false]);
});

it('optionsAfter changes what is named, and gives back what is null', () => {
  const before = { 'REDO-START': 'made', 'RESUMPTION-DAY': 'not-counted' } as const;
  const changed = { 'RESUMPTION-DAY': null, 'EXTENSION-START': 'rolled' } as const;
  expect(optionsAfter(before, changed)).toEqual({ 'REDO-START': 'made', 'EXTENSION-START': 'rolled' });
});

it('deviationsOf tells only what the installation counts otherwise', () => {
  const choices = [chosen('RESUMPTION-DAY', 'not-counted'), chosen('EXTENSION-START', 'nominal')];
  expect(deviationsOf({ choices }, ALL).map(({ id }) => id)).toEqual(['RESUMPTION-DAY']);
  const followed = [{ ...RESUMPTION, chosen: 'not-counted' as const }];
  expect(deviationsOf({ choices }, followed)).toEqual([]);
});
