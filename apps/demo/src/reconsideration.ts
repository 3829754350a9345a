import { addDays, type Day, daysBetween, STATE_COUNCIL_CALENDAR } from '#law';
import { litigation } from './litigation';
import { actOf, applicantOf } from './names';
import { GOVERNMENT, type Office, OFFICERS } from './setting';
import type { PlannedCase, PlannedEvent, PlannedOutcome } from './plan';

const DISPOSITIONS = [
  ['F23-WC', 30],
  ['F23-BH-QQ', 8],
  ['F23-BH-SQ', 4],
  ['F23-CX', 3],
  ['F23-CX-CZ', 3],
  ['F23-BG', 1],
  ['F23-QRWF1', 3],
  ['F23-LX', 3],
  ['F23-ZZ-CH', 9],
  ['F23-ZZ-HJ', 3],
  ['F23-TJ', 4],
] as const;
const UPHELD = ['F23-WC', 'F23-BH-QQ', 'F23-BH-SQ'];
const DECIDED_WITHIN_DAYS = 75;

/** An agency's case as 被申请人, from the reply notice to the decision, and sometimes on to court. */
export function reconsideration(office: Office, receivedOn: Day, state?: 'unanswered'): PlannedCase {
  const { chance, today, numberOf } = office;
  const act = actOf(chance);
  const madeOn = addDays(receivedOn, -chance.between(25, 55));
  const outcome =
    state === 'unanswered' || daysBetween(receivedOn, today) < DECIDED_WITHIN_DAYS
      ? null
      : outcomeOf(office, receivedOn);
  const of: PlannedCase = {
    procedure: 'RECONSIDERATION',
    capacity: 'RESPONDENT',
    receivedOn,
    caseNo: numberOf('云川府复〔年〕号', receivedOn),
    authority: GOVERNMENT,
    parties: [applicantOf(chance, act.type)],
    act: {
      type: act.type,
      field: act.field,
      cause: act.cause,
      documentNo: numberOf('云市监〔年〕号', madeOn),
      madeOn,
    },
    unit: act.unit,
    officer: chance.oneOf(OFFICERS),
    events: state === 'unanswered' ? [] : replied(office, receivedOn),
    hearings: [],
    outcome,
    followUps: [],
    next: null,
  };
  of.next = lawsuitAfter(office, of);
  return of;
}

/** Who loses goes to court, now and then. */
function lawsuitAfter(office: Office, of: PlannedCase): PlannedCase | null {
  const { chance, today } = office;
  if (!of.outcome?.servedOn || !UPHELD.includes(of.outcome.disposition) || !chance.happens(0.3)) return null;
  const sued = STATE_COUNCIL_CALENDAR.workdayFrom(addDays(of.outcome.servedOn, chance.between(20, 35)));
  return sued < addDays(today, -15) ? litigation(office, sued, of) : null;
}

/** Nearly always in time. */
function replied({ chance, today }: Office, receivedOn: Day): PlannedEvent[] {
  const days = chance.happens(0.04) ? 12 : chance.between(6, 10);
  const on = STATE_COUNCIL_CALENDAR.addWorkdays(receivedOn, days);
  return on <= today ? [{ type: 'REPLY_SUBMITTED', on }] : [];
}

function outcomeOf({ chance }: Office, receivedOn: Day): PlannedOutcome {
  const disposition = chance.weighted(DISPOSITIONS);
  const madeOn = STATE_COUNCIL_CALENDAR.workdayFrom(addDays(receivedOn, chance.between(35, 62)));
  return {
    disposition,
    madeOn,
    servedOn: STATE_COUNCIL_CALENDAR.workdayFrom(addDays(madeOn, chance.between(2, 6))),
    orders: disposition === 'F23-CX-CZ' ? [{ kind: 'REDO', days: 60 }] : [],
  };
}
