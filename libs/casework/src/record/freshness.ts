import { addDays, type Day, daysBetween } from '#law';
import { civilDay } from '#platform';
import { type CaseStatus, NEVER, type Participation } from './participation.entity';

/** So long a case may stand untouched before somebody is asked whether it really does. */
const UNTOUCHED_DAYS = 30;

/**
 * From which day on a seat counts as unconfirmed.
 * @param touchedOn the day of what was done to it or said of it just now; null where it was only computed again.
 */
export function unconfirmedFrom(status: CaseStatus, before: Day, touchedOn: Day | null, today: Day): Day {
  if (status === 'CLOSED') return NEVER;
  if (touchedOn === null && before !== NEVER) return before;
  return addDays(touchedOn ?? today, UNTOUCHED_DAYS);
}

/**
 * Whether its officer gets a message about it. Of an old case that was typed in afterwards, as a ledger is, and has not been
 * touched since, the desk alone asks: a hundred of them are entered on one day.
 */
export function isAskedByMessage({
  unconfirmedFrom: from,
  registeredAt,
  receivedOn,
}: Pick<Participation, 'unconfirmedFrom' | 'registeredAt' | 'receivedOn'>): boolean {
  if (from === NEVER) return false;
  const enteredOn = civilDay(registeredAt);
  const isOld = daysBetween(receivedOn, enteredOn) > UNTOUCHED_DAYS;
  return !isOld || from > addDays(enteredOn, UNTOUCHED_DAYS);
}

/** Null where nothing is going to be asked. */
export function askedFrom({ unconfirmedFrom: from }: Pick<Participation, 'unconfirmedFrom'>): Day | null {
  return from === NEVER ? null : from;
}
