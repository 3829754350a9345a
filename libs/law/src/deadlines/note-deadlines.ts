import { dateText } from '../day';
import type { CaseDeadline } from '../facts/facts';
import type { Moment } from '../facts/moments';
import type { Story } from '../opening/story';

/** Deadlines entered by hand: `NOTE` with a due date, met by the `NOTE_DONE` of that title, or of any. */
export function noteDeadlines({ moments }: Story): CaseDeadline[] {
  return moments
    .filter((moment) => moment.type === 'NOTE' && moment.dueOn !== undefined)
    .map((note, index) => deadlineOf(note, index + 1, moments));
}

function deadlineOf(note: Moment, number: number, moments: readonly Moment[]): CaseDeadline {
  const title = note.title ?? '其他事项';
  const due = note.dueOn ?? null;
  const done = moments.find(
    ({ type, on, title: of }) =>
      type === 'NOTE_DONE' && on >= note.on && (of === undefined || of === note.title),
  );
  return {
    key: `NOTE#${number}`,
    periodId: null,
    origin: 'STATUTE',
    name: title,
    shortName: title.length > 8 ? `${title.slice(0, 7)}…` : title,
    trigger: note.on,
    due,
    nominal: due,
    provisional: false,
    ours: true,
    importance: 'high',
    status: done ? 'MET' : 'OPEN',
    metOn: done?.on ?? null,
    lapses: false,
    daysLeft: null,
    steps: [`${dateText(note.on)}登记“${title}”，期限由经办人录入。`],
  };
}
