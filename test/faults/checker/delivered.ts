import type { Books, Row } from '../books';
import { instantOf } from './whole';

/** I3: whatever has fallen due is said once in the inbox, and nothing else is. */
export function undelivered(books: Books): string[] {
  const now = Date.now();
  const messages = new Map<number, number>();
  for (const { reminderId } of books.notifications)
    messages.set(reminderId, (messages.get(reminderId) ?? 0) + 1);
  const wrong = books.reminders.flatMap(({ id, toldWithId, caseId, step, status, dueAt }) => {
    const [is, shouldBe] = [messages.get(toldWithId ?? id) ?? 0, status === 'DELIVERED' ? 1 : 0];
    if (is !== shouldBe) return [`${status} reminder of case ${caseId}, ${step} is in the inbox ${is} times`];
    const isLate = status === 'PLANNED' && instantOf(dueAt) <= now;
    return isLate ? [`due and not delivered: case ${caseId}, ${step}`] : [];
  });
  return [...wrong, ...unannounced(books)];
}

/** Said without looking at a reminder: each hearing that was entered was announced once, unless the case ended before. */
function unannounced({ hearings, notifications, outcomes }: Books): string[] {
  return [...new Set(hearings.map(({ caseId }) => caseId))].flatMap((caseId) => {
    const is = notifications.filter((row) => row.caseId === caseId && row.title.includes('新排期')).length;
    const shouldBe = hearings.filter((row) => row.caseId === caseId).length;
    const isOver = outcomes.some((row) => row.caseId === caseId);
    return is === shouldBe || (isOver && is < shouldBe)
      ? []
      : [`case ${caseId}: 新排期 is in the inbox ${is} times, not ${shouldBe}`];
  });
}

/**
 * How long after it was due, or after the cause was entered, each message reached the inbox, in ms.
 * @param from leaves out the oldest so many
 */
export function delays({ notifications, reminders, cases, events, hearings }: Books, from = 0): number[] {
  const byId = new Map(reminders.map((row) => [row.id, row]));
  return notifications.slice(from).map(({ at, reminderId, caseId }) => {
    const { dueAt, step }: Row = byId.get(reminderId)!;
    const [about, number] = step.replace(/^leader:/, '').split(':');
    const cause =
      about === 'hearing'
        ? hearings.find(({ id }) => id === Number(number))!.recordedAt
        : (noteOf(about, caseId, events)?.recordedAt ?? cases.find(({ id }) => id === caseId)!.registeredAt);
    return instantOf(at) - Math.max(instantOf(dueAt), instantOf(cause));
  });
}

/** A clerk enters one at most. */
function noteOf(about: string, caseId: number, events: Row[]): Row | undefined {
  return about.startsWith('NOTE#')
    ? events.find((row) => row.caseId === caseId && row.type === 'NOTE')
    : undefined;
}
