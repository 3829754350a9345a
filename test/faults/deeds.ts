import { addDays, type Day } from '#law';
import type { Chance } from './chance';

export type Kind = 'CASE' | 'NOTE' | 'ANSWER' | 'HEARING' | 'OUTCOME';
export type Capacity = 'RESPONDENT' | 'DEFENDANT';

/** How a case of either kind is registered, answered, heard and concluded. */
const WAYS = {
  RESPONDENT: {
    procedure: 'RECONSIDERATION',
    answer: 'REPLY_SUBMITTED',
    hearing: 'HEARING',
    disposition: 'F23-WC',
  },
  DEFENDANT: {
    procedure: 'FIRST_INSTANCE',
    answer: 'DEFENCE_SUBMITTED',
    hearing: 'TRIAL',
    disposition: 'Y1-BHSQ',
  },
} as const;

/** The time of real processes cannot be set, so the dates follow the real day. */
export class Days {
  private constructor(
    readonly today: Day,
    /** On which a case must have come for its answer to be due in two to six days: a lead has passed then. */
    readonly receivedOn: Record<Capacity, Day>,
  ) {}

  static async at(url: string): Promise<Days> {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) as Day;
    const [respondent, defendant] = await Promise.all([
      receivedSoThatDue(url, 'FY23-48-REPLY', today),
      receivedSoThatDue(url, 'XS-67-ANSWER', today),
    ]);
    return new Days(today, { RESPONDENT: respondent, DEFENDANT: defendant });
  }
}

async function receivedSoThatDue(url: string, period: string, today: Day): Promise<Day> {
  for (let back = 1; back < 30; back++) {
    const trigger = addDays(today, -back);
    const answer = await fetch(`${url}/api/law/deadline?period=${period}&trigger=${trigger}`);
    const { due } = (await answer.json()) as { due: Day };
    if (due <= addDays(today, 6) && due >= addDays(today, 2)) return trigger;
  }
  throw new Error(`No day is right for ${period} before ${today}`);
}

export function newCase(chance: Chance, days: Days, mark: string): { capacity: Capacity; body: object } {
  const capacity = chance.pick<Capacity>(['RESPONDENT', 'RESPONDENT', 'DEFENDANT']);
  const body = {
    procedure: WAYS[capacity].procedure,
    capacity,
    receivedOn: days.receivedOn[capacity],
    parties: [{ role: 'APPLICANT', kind: 'NATURAL', name: '张某' }],
    act: { type: '行政处罚', madeOn: addDays(days.today, -60) },
    note: mark,
  };
  return { capacity, body };
}

interface About {
  capacity: Capacity;
  caseId: number;
  days: Days;
  mark: string;
  chance: Chance;
}

/** What is done about a case once it is registered. An outcome wants the case's version besides. */
export function requestOf(
  kind: Kind,
  { capacity, caseId, days, mark, chance }: About,
): { method: 'POST' | 'PUT'; path: string; body: object } {
  const way = WAYS[capacity];
  const path = `/cases/${caseId}`;
  switch (kind) {
    case 'HEARING': {
      // In two days a lead has passed and its message goes out beside 新排期; in twenty there is 新排期 alone.
      const at = `${addDays(days.today, chance.pick([2, 20]))}T09:30:00+08:00`;
      return { method: 'POST', path: `${path}/hearings`, body: { kind: way.hearing, at, place: mark } };
    }
    case 'NOTE': {
      const dueOn = addDays(days.today, 2);
      return {
        method: 'POST',
        path: `${path}/events`,
        body: { type: 'NOTE', on: days.today, title: mark, dueOn },
      };
    }
    case 'ANSWER':
      return { method: 'POST', path: `${path}/events`, body: { type: way.answer, on: days.today } };
    default: {
      const outcome = { disposition: way.disposition, madeOn: days.today, verdictReason: mark };
      return { method: 'PUT', path: `${path}/outcome`, body: outcome };
    }
  }
}
