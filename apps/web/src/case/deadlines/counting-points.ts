import {
  assess,
  type ChosenOptions,
  type ContestedPointId,
  countingChoicesOf,
  type EventType,
  type OptionId,
  takesPlaceIn,
  type WorkCalendar,
} from '#law';
import type { ContestedPoint } from '../../api/counting-choices';
import type { CaseFile } from '../record/case-facts';
import type { Reading } from '../changes/effects';

/** Point → the option taken for the case, null to follow the installation; what is not named stays. */
export type ChangedOptions = Readonly<Partial<Record<ContestedPointId, OptionId | null>>>;

type Seat = Pick<CaseFile, 'procedure' | 'capacity' | 'lawVersion'>;

/** Which seats a point can come up in; one that is not named here can in all. */
const COMES_UP: Readonly<Partial<Record<ContestedPointId, (seat: Seat) => boolean>>> = {
  // 适用法律 has a drawer of its own.
  'TRANSITION-2024': () => false,
  'SUPPLEMENT-NOTICE-2007': ({ lawVersion }) => lawVersion === 'FY2017',
  'EXTENSION-START': takes('EXTENDED'),
  'REDO-START': takes('PERFORMED'),
  'CONVERTED-PERIOD': ({ procedure, lawVersion }) =>
    procedure === 'RECONSIDERATION' && lawVersion !== 'FY2017',
  'WITHDRAW-PUBLICATION-START': takes('PUBLICATION_WITHDRAWN'),
  'SUIT-AFTER-DISMISSAL': takes('DECISION_RECEIVED'),
  'ENFORCEMENT-AFTER-SUIT': takes('EFFECTIVE'),
  'SECOND-INSTANCE-START': ({ procedure }) => procedure === 'SECOND_INSTANCE',
  'RULES-REVIEW-START-2017': ({ capacity, lawVersion }) =>
    capacity === 'REVIEW_ORGAN' && lawVersion === 'FY2017',
  'DAYS-BEFORE-HEARING': ({ procedure }) => procedure !== 'ENFORCEMENT_REVIEW',
};

function takes(event: EventType): (seat: Seat) => boolean {
  return ({ procedure, capacity }) => takesPlaceIn(event, procedure, capacity);
}

/** The points that can be chosen for the case and can come up in it, or have been chosen for it all the same. */
export function pointsFor(
  file: Seat & Pick<CaseFile, 'choices'>,
  points: readonly ContestedPoint[],
): ContestedPoint[] {
  return points.filter(
    ({ id, open }) => open && ((COMES_UP[id]?.(file) ?? true) || file.choices.some((one) => one.id === id)),
  );
}

/** Whether another option of the point would put any date of the case, as it stands, on another day. */
export function movesDates(
  { id, options }: ContestedPoint,
  { facts, choices }: Reading,
  calendar: WorkCalendar,
): boolean {
  const dates = options.map((option) =>
    assess(facts, calendar, { ...choices, ...countingChoicesOf({ [id]: option.id }) })
      .deadlines.map(({ key, due }) => `${key} ${due}`)
      .sort()
      .join(),
  );
  return new Set(dates).size > 1;
}

/** What the case has chosen once the changes are made. */
export function optionsAfter(chosen: ChosenOptions, changed: ChangedOptions): ChosenOptions {
  const all = Object.entries({ ...chosen, ...changed });
  return Object.fromEntries(all.filter(([, option]) => option !== null));
}

/** What the case counts otherwise than the installation. */
export function deviationsOf(
  { choices }: Pick<CaseFile, 'choices'>,
  points: readonly ContestedPoint[],
): CaseFile['choices'] {
  return choices.filter(({ id, chosen }) =>
    points.some((point) => point.id === id && point.chosen !== chosen),
  );
}
