import { dateText, type Day } from '../day';
import { holds, isLost } from '../duties/conditions';
import { isDutyOf, outlivesTheCase, SIMPLIFIED_DUTIES } from '../duties/duties';
import { rowsAbout } from '../duties/event-rows';
import type { EventRow, Opening } from '../duties/event-table';
import { eventLabel, type EventType } from '../facts/event-types';
import type { Moment } from '../facts/moments';
import { bringsTheOutcome } from '../facts/implied-events';
import { type DutyId, type DutyPeriod, periodUnder } from '../versions/period-under';
import { asHeardHere } from '../facts/retrial';
import { beginningOf } from './beginnings';
import { orderRuns } from './order-starts';
import { type Opener, startOf } from './starts';
import type { Story } from './story';
import { timeToSue } from './time-to-sue';

/** A deadline that an event has opened, before it is counted and settled. */
export interface Draft {
  /** The period's id in today's law, by which the deadline is known over changes of date and version. */
  duty: DutyId;
  /** The duty whose events meet it: a 简易程序 period is met by what meets the ordinary one. */
  metAs: DutyId;
  period: DutyPeriod;
  era: number;
  /** Acts from this day on can meet it. */
  openedOn: Day;
  trigger: Day | null;
  /** The trigger itself rests on a provisional date. */
  provisional: boolean;
  /** The earliest day that a provisional trigger can become, where it is another. */
  earliest?: Day;
  /** The length, where a document names it. */
  days?: number;
  ours: boolean;
  /** What began it, in Chinese. */
  because: string;
  /** The day on which 简易程序, or the return from it, put another period in its place. */
  replacedOn: Day | null;
}

/** What begins a case begins it once. */
const FIRST_ONLY: readonly EventType[] = [
  'APPLICATION_RECEIVED',
  'ACCEPTED',
  'ENFORCEMENT_APPLIED',
  'EFFECTIVE',
];

/** In the order in which they were opened. */
export function draftsOf(story: Story): Draft[] {
  const drafts = openersOf(story).flatMap((opener) =>
    rowsAbout(opener.type)
      .filter((row) => row.opens && rowApplies(row, opener, story))
      .flatMap((row) => (row.opens ?? []).flatMap((opening) => openedBy(opener, opening, story))),
  );
  return drafts.flatMap((draft) => withSimplified(draft, story));
}

export function rowApplies(row: EventRow, moment: Moment | Opener, { facts, version }: Story): boolean {
  return (
    row.event === moment.type &&
    (row.procedures?.includes(facts.procedure) ?? true) &&
    (row.capacities?.includes(facts.capacity) ?? true) &&
    holds(row.when, { facts, version, event: moment })
  );
}

function openersOf(story: Story): Opener[] {
  const { effect, moments } = story;
  const implied: Opener[] = effect
    ? [{ type: 'EFFECTIVE', on: effect.on, era: moments.at(-1)?.era ?? 0, deemed: true }]
    : [];
  return [...recordedOpeners(story), ...implied];
}

function recordedOpeners({ moments, acceptance, examination }: Story): Opener[] {
  const openers = moments.filter(isOpener).filter(isFirstOfItsKind);
  if (acceptance?.kind !== 'DEEMED') return openers;
  const deemed: Opener = { type: 'ACCEPTED', on: acceptance.on, era: 0, deemed: true };
  const after = openers.findLastIndex((opener) => opener.on <= examination.from);
  return [...openers.slice(0, after + 1), deemed, ...openers.slice(after + 1)];
}

function isOpener(moment: Moment): moment is Opener {
  return moment.type !== 'OUTCOME';
}

function isFirstOfItsKind(opener: Opener, index: number, all: readonly Opener[]): boolean {
  return !FIRST_ONLY.includes(opener.type) || all.findIndex((one) => one.type === opener.type) === index;
}

function openedBy(opener: Opener, entry: DutyId | Opening, story: Story): Draft[] {
  const opening = typeof entry === 'string' ? { period: entry } : entry;
  const { facts, version } = story;
  if (!holds(opening.when, { facts, version, event: opener })) return [];
  if (isOutweighed(opening, story)) return [];
  const { circumstance, ...start } = startOf(opener, opening, story);
  const named = opening.period === 'XS-45' ? timeToSue(opener.on, story).period : opening.period;
  const found = periodUnder(version, named, start.trigger ?? opener.on);
  if (!found) return [];
  const period = begunHere(asHeardHere(found, facts), opener, opening, story);
  const draft: Draft = {
    duty: opening.period,
    metAs: opening.period,
    period,
    era: opener.type === 'TAKEN_UP' ? opener.era + 1 : opener.era,
    openedOn: firstDay(opener, opening.period, story),
    ...start,
    ours: isOurs(opener, opening, story),
    because: becauseOf(opener, story) + circumstance,
    replacedOn: null,
  };
  if (!opening.forOrders) return [draft];
  if (!bringsTheOutcome(facts, opener)) return [];
  return orderRuns(opening, opener.on, facts).map(({ days, trigger, beginning }) => ({
    ...{ ...draft, trigger, period: { ...period, trigger: beginning } },
    ...(days === null ? {} : { days }),
  }));
}

/** With what the day that is left out is called in this case. */
function begunHere(period: DutyPeriod, opener: Opener, { period: duty }: Opening, story: Story): DutyPeriod {
  const beginning = beginningOf(opener, duty, story);
  return beginning === null ? period : { ...period, trigger: beginning };
}

/** What was done before a paper was served, or before acceptance was written down, was done all the same. */
function firstDay(opener: Opener, duty: DutyId, { facts, examination }: Story): Day {
  if (opener.deemed && opener.type === 'ACCEPTED') return earlier(opener.on, examination.from);
  if (opener.type === 'ACCEPTED') return earlier(opener.on, facts.receivedOn);
  return facts.outcome && outlivesTheCase(duty) ? earlier(opener.on, facts.outcome.madeOn) : opener.on;
}

/** 申请再审 is for who lost: who won only watches the other side's time run. */
function isOurs(opener: Opener, { period, tracked }: Opening, { facts, version, choices }: Story): boolean {
  if (tracked) return false;
  if (period === 'JS18-110') return facts.capacity === 'DEFENDANT' && isLost(facts);
  if (period === 'JS18-153' && choices.enforcementAfterSuit === 'twoYears')
    return holds('JUDGMENT_LEAVES_A_DUTY', { facts, version, event: opener });
  return isDutyOf(facts.capacity, period);
}

/** Where the office takes the two years of 行诉解释第一百五十三条 instead. */
function isOutweighed({ when }: Opening, { choices }: Story): boolean {
  return when === 'JUDGMENT_LEAVES_A_DUTY' && choices.enforcementAfterSuit === 'twoYears';
}

function becauseOf(opener: Opener, story: Story): string {
  const { facts, acceptedUnder, examination } = story;
  const on = dateText(opener.on);
  if (opener.type === 'EFFECTIVE' && story.effect) return story.effect.because;
  if (opener.deemed)
    return acceptedUnder === 'FY2017'
      ? `${on}收到复议申请，收到之日即为受理（第十七条第二款）`
      : `审查期限至${on}届满，其间没有作出不予受理决定的，自该日起视为受理（第三十条第三款）`;
  if (opener.type === 'APPLICATION_RECEIVED' && examination.restarted)
    return `${dateText(examination.from)}收到补正材料，审查期限重新计算`;
  return `${on}${eventLabel(opener.type, facts.capacity)}`;
}

/** 适用简易程序 gives a period beside the ordinary one; the one that does not apply in the end is replaced. */
function withSimplified(draft: Draft, { moments, version, choices }: Story): Draft[] {
  const duty = SIMPLIFIED_DUTIES[draft.duty];
  const changes = moments.filter(
    ({ type, era }) => era === draft.era && (type === 'SIMPLIFIED' || type === 'CONVERTED_TO_ORDINARY'),
  );
  const last = changes.at(-1);
  const period =
    duty !== undefined && draft.trigger !== null && changes.some(({ type }) => type === 'SIMPLIFIED')
      ? periodUnder(version, duty, draft.trigger)
      : null;
  if (duty === undefined || period === null || last === undefined) return [draft];
  const simplified: Draft = { ...draft, duty, period };
  if (last.type === 'SIMPLIFIED') return [{ ...draft, replacedOn: last.on }, simplified];
  const anew = draft.duty === 'FY23-62' && choices.convertedFrom === 'conversion';
  const ordinary: Draft = anew
    ? { ...draft, trigger: last.on, because: `${dateText(last.on)}转为普通程序` }
    : draft;
  return [ordinary, { ...simplified, replacedOn: last.on }];
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
