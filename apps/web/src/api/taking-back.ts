import { answerOf, api } from './client';
import { caseworkChanged } from './queries';

/** A record as it was when it was just made. */
interface Made {
  id: number;
  version: number;
}

/** The undo of what was just registered: it is taken back, with a reason that says so in the history. */
function takingBack({ version }: Made) {
  return { reason: '撤销刚才的登记', version };
}

export async function takeBackCase(made: Made): Promise<void> {
  const params = { path: { id: made.id } };
  await answerOf(api.DELETE('/api/cases/{id}', { params, body: takingBack(made) }));
  await caseworkChanged();
}

export async function takeBackEvent(file: Made, eventId: number): Promise<void> {
  const params = { path: { id: file.id, eventId } };
  await answerOf(api.DELETE('/api/cases/{id}/events/{eventId}', { params, body: takingBack(file) }));
  await caseworkChanged();
}

export async function takeBackOutcome(file: Made): Promise<void> {
  const params = { path: { id: file.id } };
  await answerOf(api.DELETE('/api/cases/{id}/outcome', { params, body: takingBack(file) }));
  await caseworkChanged();
}

export async function takeBackFollowUp(made: Made): Promise<void> {
  const params = { path: { id: made.id } };
  await answerOf(api.DELETE('/api/follow-ups/{id}', { params, body: takingBack(made) }));
  await caseworkChanged();
}

/** What was scheduled stays in the case as cancelled. */
export async function takeBackHearing({ id, version }: Made): Promise<void> {
  const body = { status: 'CANCELLED' as const, version };
  await answerOf(api.PATCH('/api/hearings/{id}', { params: { path: { id } }, body }));
  await caseworkChanged();
}
