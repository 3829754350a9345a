import { addDays, type Day, daysBetween, STATE_COUNCIL_CALENDAR } from '#law';
import { actOf, applicantOf } from './names';
import { COURT, type Office, OFFICERS, UPPER_COURT } from './setting';
import type { PlannedCase, PlannedEvent, PlannedHearing, PlannedOutcome } from './plan';

const FIRST = [
  ['Y1-BHSQ', 20],
  ['Y1-BHQS', 6],
  ['Y1-CS', 9],
  ['Y1-CX', 3],
  ['Y1-CX-CZ', 2],
  ['Y1-QRWF1', 2],
  ['Y1-LX', 2],
] as const;
const SECOND = [
  ['Y2-WC', 14],
  ['Y2-GP-BH', 1],
  ['Y2-FH', 1],
  ['Y2-CHSS', 2],
] as const;
const LEADERS = [
  { name: '何志明', post: '局长', rank: 'PRINCIPAL' },
  { name: '孙丽华', post: '副局长', rank: 'DEPUTY' },
  { name: '郭建国', post: '副局长', rank: 'DEPUTY' },
] as const;
const HEARD_AFTER_DAYS = 47;
const JUDGED_AFTER_DAYS = 80;

/** A case in court as defendant, of its own or after a reconsideration that upheld the act. */
export function litigation(office: Office, receivedOn: Day, after?: PlannedCase): PlannedCase {
  const { chance, today, numberOf } = office;
  const drawn = actOf(chance);
  const { type, field, cause } = drawn;
  const madeOn = addDays(receivedOn, -chance.between(40, 120));
  const open = daysBetween(receivedOn, today);
  const outcome =
    open < JUDGED_AFTER_DAYS + 20 ? null : outcomeOf(office, receivedOn, FIRST, JUDGED_AFTER_DAYS);
  const of: PlannedCase = {
    procedure: 'FIRST_INSTANCE',
    capacity: 'DEFENDANT',
    receivedOn,
    caseNo: numberOf('（年）川2902行初号', receivedOn),
    authority: COURT,
    defendantForm: after ? 'CO_DEFENDANT' : 'DIRECT',
    parties: after?.parties ?? [applicantOf(chance, type)],
    act: after?.act ?? { type, field, cause, documentNo: numberOf('云市监〔年〕号', madeOn), madeOn },
    unit: after?.unit ?? drawn.unit,
    officer: chance.oneOf(OFFICERS),
    events: answered(office, receivedOn, 'DEFENCE_SUBMITTED'),
    hearings: open > 38 ? [hearingOf(office, receivedOn)] : [],
    outcome,
    followUps: [],
    next: null,
  };
  of.next = appealOf(office, of);
  return of;
}

function appealOf(office: Office, of: PlannedCase): PlannedCase | null {
  const { chance, today, numberOf } = office;
  const served = of.outcome?.servedOn;
  const judged = of.outcome && !['Y1-CS', 'Y1-BHQS'].includes(of.outcome.disposition);
  if (!served || !judged || !chance.happens(0.4)) return null;
  const receivedOn = STATE_COUNCIL_CALENDAR.workdayFrom(addDays(served, chance.between(20, 30)));
  if (receivedOn > addDays(today, -2)) return null;
  const open = daysBetween(receivedOn, today);
  return {
    ...of,
    procedure: 'SECOND_INSTANCE',
    defendantForm: undefined,
    receivedOn,
    caseNo: numberOf('（年）川29行终号', receivedOn),
    authority: UPPER_COURT,
    appealedBy: 'OTHER',
    events: answered(office, receivedOn, 'DEFENCE_SUBMITTED'),
    hearings: [],
    outcome: open < 95 ? null : outcomeOf(office, receivedOn, SECOND, 60),
    next: null,
  };
}

/** Fourteen days after receipt or before, if that is behind us. */
function answered({ chance, today }: Office, receivedOn: Day, type: PlannedEvent['type']): PlannedEvent[] {
  const on = STATE_COUNCIL_CALENDAR.workdayBefore(addDays(receivedOn, chance.between(10, 15)));
  return on <= today ? [{ type, on }] : [];
}

function hearingOf({ chance, today }: Office, receivedOn: Day): PlannedHearing {
  const on = STATE_COUNCIL_CALENDAR.workdayFrom(addDays(receivedOn, HEARD_AFTER_DAYS));
  const held = on < today;
  const comes = chance.happens(held ? 0.85 : 0.6);
  return {
    kind: 'TRIAL',
    on,
    time: chance.oneOf(['09:00', '09:30', '14:30', '15:00']),
    place: chance.oneOf(['第三法庭', '第七法庭', '互联网法庭']),
    courtNotice: chance.happens(0.7),
    held,
    leader: comes ? chance.oneOf(LEADERS) : null,
    appearance: comes
      ? held
        ? 'APPEARED'
        : chance.oneOf(['ARRANGED', 'CONFIRMED'])
      : held
        ? 'ABSENT'
        : null,
    spoke: held && comes && chance.happens(0.8),
  };
}

function outcomeOf(
  { chance }: Office,
  receivedOn: Day,
  dispositions: readonly (readonly [string, number])[],
  days: number,
): PlannedOutcome {
  const disposition = chance.weighted(dispositions);
  const madeOn = STATE_COUNCIL_CALENDAR.workdayFrom(addDays(receivedOn, days + chance.between(0, 15)));
  return {
    disposition,
    madeOn,
    servedOn: STATE_COUNCIL_CALENDAR.workdayFrom(addDays(madeOn, chance.between(2, 4))),
    orders: disposition === 'Y1-CX-CZ' ? [{ kind: 'REDO', days: 60 }] : [],
  };
}
