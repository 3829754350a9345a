import type { CaseFacts, ChosenOptions, DispositionCode, EventFact, HearingFact, OutcomeFact } from '#law';
import type { Shown } from '../../api/client';
import { dayAt } from '../../ui/dates';

/** 案卷: the case as the server shows it. */
export type CaseFile = Shown['CaseView'];
export type CaseFileEvent = CaseFile['events'][number];
export type CaseFileDeadline = CaseFile['deadlines'][number];
export type CaseFileHearing = CaseFile['hearings'][number];
export type CaseFileFollowUp = CaseFile['followUps'][number];

/** Whether its page offers to change anything: the person may, and the registration stands. */
export function isChangeable({ mayWrite, withdrawn }: Pick<CaseFile, 'mayWrite' | 'withdrawn'>): boolean {
  return mayWrite && withdrawn === null;
}

/** What the law room needs to know of a case, so that a change can be looked over before it is saved. */
export function factsOf(file: CaseFile): CaseFacts {
  const { procedure, capacity, receivedOn, defendantForm, appealedBy, act } = file;
  const { judgmentInForce, isSuedOver, laterStages } = file;
  return {
    ...{ procedure, capacity, receivedOn, defendantForm, appealedBy, act, judgmentInForce, isSuedOver },
    laterStages: laterStages.map((stage) => ({
      ...stage,
      disposition: stage.disposition as DispositionCode | null,
    })),
    chosenLawVersion: file.lawVersionChosen ? file.lawVersion : null,
    events: file.events.map(eventFactOf),
    hearings: file.hearings.map(hearingFactOf),
    outcome: file.outcome ? outcomeFactOf(file.outcome) : null,
    followUps: file.followUps,
  };
}

/** What staff took of the contested points for this case. */
export function optionsOf({ choices }: Pick<CaseFile, 'choices'>): ChosenOptions {
  return Object.fromEntries(choices.map(({ id, chosen }) => [id, chosen]));
}

/** The facts before anything was said about the end of the case: what an outcome implied goes with it. */
export function factsWithoutOutcome(file: CaseFile): CaseFacts {
  const events = file.events.filter(({ implied }) => !implied).map(eventFactOf);
  return { ...factsOf(file), events, outcome: null };
}

export function eventFactOf({ id, label, implied, recordedAt, ...event }: CaseFileEvent): EventFact {
  return event;
}

function hearingFactOf({ id, kind, at, courtNotice, status, appearance }: CaseFileHearing): HearingFact {
  const on = dayAt(at);
  const proofOn = appearance?.absence?.proofSubmitted ? (appearance.absence.proofOn ?? on) : null;
  return {
    ...{ id, kind, on, courtNotice, status },
    appearance: appearance && { status: appearance.status, identityOn: appearance.identityOn, proofOn },
  };
}

function outcomeFactOf(outcome: NonNullable<CaseFile['outcome']>): OutcomeFact {
  const { disposition, madeOn, servedOn, orders, verdict, verdictAsked } = outcome;
  return {
    ...{ disposition: disposition as DispositionCode, madeOn, servedOn, orders },
    verdict: verdictAsked ? null : verdict,
  };
}
