import { count } from '../counting/count';
import type { Counted } from '../counting/counted';
import { dateText } from '../day';
import { HEARING_KINDS } from '../vocabulary';
import { isDutyOf, passes } from '../duties/duties';
import { HEARING_TABLE, type HearingRow } from '../duties/hearing-table';
import type { CaseDeadline, HearingFact } from '../facts/facts';
import { type DutyPeriod, periodIdOf, periodUnder } from '../versions/period-under';
import { settlementOfHearing } from './hearing-settlement';
import type { Story } from '../opening/story';

/** What a hearing asks for: it moves with the hearing and falls away with it. */
export function hearingDeadlines(story: Story): CaseDeadline[] {
  return story.facts.hearings.flatMap((hearing) =>
    HEARING_TABLE.filter((row) => asksFor(row, hearing, story)).flatMap((row) => {
      const period = periodUnder(story.version, row.period, hearing.on);
      return period ? [deadlineOf(hearing, row, period, story)] : [];
    }),
  );
}

function asksFor(row: HearingRow, hearing: HearingFact, { facts }: Story): boolean {
  return (
    row.procedures.includes(facts.procedure) &&
    (row.capacities?.includes(facts.capacity) ?? true) &&
    isOfKind(row.when, hearing)
  );
}

function isOfKind(when: HearingRow['when'], { kind, courtNotice }: HearingFact): boolean {
  switch (when) {
    case 'TRIED':
      return kind === 'TRIAL';
    case 'HEARD':
      return kind === 'HEARING' || kind === 'TRIAL';
    case 'NOTIFIED_BY_COURT':
      return courtNotice;
    case 'TRIED_OR_NOTIFIED':
      return kind === 'TRIAL' || courtNotice;
  }
}

function deadlineOf(hearing: HearingFact, row: HearingRow, period: DutyPeriod, story: Story): CaseDeadline {
  const what = HEARING_KINDS[hearing.kind];
  const counted = row.dueAtHearing
    ? byTheHearing(hearing, period, what)
    : count(period, hearing.on, story.calendar, {}, story.choices);
  const ours = isDutyOf(story.facts.capacity, row.period);
  return {
    key: `${row.period}#hearing:${hearing.id}`,
    periodId: periodIdOf(period),
    origin: 'STATUTE',
    name: period.name,
    shortName: period.shortName,
    trigger: hearing.on,
    due: counted.due,
    nominal: counted.nominal,
    provisional: counted.provisional,
    ...(counted.earliest && { earlierDue: counted.earliest }),
    ours,
    importance: ours && isAsked(row, hearing) ? period.importance : 'track',
    ...settlementOfHearing(hearing, row, story),
    // What was due by a hearing that is over can no longer be done: it passes, and the hearing asks to be recorded.
    lapses: !ours || row.dueAtHearing === true || passes(row.period),
    daysLeft: null,
    steps: [`依据：定于${dateText(hearing.on)}${what}。`, ...counted.steps],
    hearingId: hearing.id,
  };
}

function byTheHearing({ on }: HearingFact, { law, article }: DutyPeriod, what: string): Counted {
  const step = `应当在${what}前完成，最迟为${what}当日（${law}${article}）。`;
  return { due: on, nominal: on, provisional: false, daysLeft: null, steps: [step] };
}

/** A statement of absence is asked for when somebody has said that nobody can come. */
function isAsked({ paper }: HearingRow, { appearance }: HearingFact): boolean {
  return paper !== 'ABSENCE' || appearance?.status === 'ABSENT';
}
