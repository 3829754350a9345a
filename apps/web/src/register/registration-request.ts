import { type CaseFacts, type Day, type EventFact, initialEventType, isDay, normaliseCaseNo } from '#law';
import type { Shown } from '../api/client';
import { detailOf } from '../case/events/event-values';
import type { Registration } from './registration';
import { partyKindOf } from './party-kind';

type CaseRequest = Shown['RegisterCaseRequest'];

/** Something of the request's lists, and the field of the page that it was typed into. */
interface Sent<T> {
  value: T;
  fieldId: string;
}

/** The request of the form. Empty fields and empty rows are left out. */
export function requestOf(form: Registration): CaseRequest {
  const { procedure, capacity, previous, unitId, officerId } = form;
  const act = actOf(form);
  const parties = sentParties(form).map(({ value }) => value);
  const events = sentEvents(form).map(({ value }) => value);
  return {
    procedure,
    capacity,
    receivedOn: form.receivedOn as Day,
    ...filled({ caseNo: normaliseCaseNo(form.caseNo), authority: form.authority, note: form.note }),
    ...seatOf(form),
    // The act of the earlier case is the act of this one.
    ...(previous ? { previousCaseId: previous.id } : Object.keys(act).length > 0 && { act }),
    ...(parties.length > 0 && { parties }),
    ...(unitId && { unitId }),
    ...(officerId && { officerId }),
    ...(events.length > 0 && { events }),
  };
}

/** What the law needs to know, with the event that receipt itself is; as the server makes it of the request. */
export function factsOf(form: Registration): CaseFacts {
  const { procedure, capacity } = form;
  const receivedOn = form.receivedOn as Day;
  const told = sentEvents(form).map(({ value }) => value);
  const seat = { procedure, capacity, ...seatOf(form) };
  const initial = initialEventType({ ...seat, events: told });
  return {
    ...seat,
    receivedOn,
    act: actOf(form),
    events: initial ? [...told, { type: initial, on: receivedOn }] : told,
    hearings: [],
    outcome: null,
    followUps: [],
  };
}

/** What only a defendant's seat has. */
function seatOf({ procedure, capacity, defendantForm, appealedBy }: Registration) {
  return {
    ...(capacity === 'DEFENDANT' && { defendantForm }),
    ...(procedure === 'SECOND_INSTANCE' && { appealedBy }),
  };
}

export function sentParties(form: Registration): Sent<NonNullable<CaseRequest['parties']>[number]>[] {
  const applicants = form.applicants
    .split(/[、；;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({
      value: { role: 'APPLICANT' as const, kind: form.applicantKind ?? partyKindOf(name), name },
      fieldId: 'applicants',
    }));
  const others = form.parties
    .filter(({ name }) => name.trim() !== '')
    .map(({ key, role, kind, name }) => ({
      value: { role, kind: kind ?? partyKindOf(name), name: name.trim() },
      fieldId: `party-${key}`,
    }));
  return [...applicants, ...others];
}

/** Rows without a type are not sent; `problemsOf` says so where something was typed into them. */
export function sentEvents(form: Registration): Sent<EventFact>[] {
  return form.events.flatMap((row) =>
    row.type
      ? [
          {
            value: { type: row.type, on: row.on as Day, ...detailOf(row, row.type) },
            fieldId: `event-${row.key}`,
          },
        ]
      : [],
  );
}

/** A day only where one was typed: before that the law is not asked. */
function actOf({ act }: Registration) {
  const { madeOn, ...texts } = act;
  const documentNo = normaliseCaseNo(texts.documentNo);
  return { ...filled({ ...texts, documentNo }), ...(isDay(madeOn) ? { madeOn } : {}) };
}

function filled<T extends Record<string, string>>(texts: T): Partial<T> {
  const told = Object.entries(texts).map(([name, text]) => [name, text.trim()]);
  return Object.fromEntries(told.filter(([, text]) => text !== '')) as Partial<T>;
}
