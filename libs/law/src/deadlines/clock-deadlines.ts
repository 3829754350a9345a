import { count } from '../counting/count';
import type { Counted } from '../counting/counted';
import { dateText, type Day } from '../day';
import { CLOCK_IDS, type ClockId, clockOf } from '../periods/clocks';
import type { CaseDeadline } from '../facts/facts';
import type { Moment } from '../facts/moments';
import type { Story } from '../opening/story';
import { periodOf } from '../periods/period';

/**
 * 办理期限: the clocks that were switched on for the act. Each start is ended by the `CLOCK_DONE` in the same place of the
 * order of that clock; an extension moves the one that began last before it, where it was made in time.
 */
export function clockDeadlines(story: Story): CaseDeadline[] {
  return CLOCK_IDS.flatMap((clock) => {
    const own = story.moments.filter((moment) => moment.clock === clock);
    const of = (type: Moment['type']) => own.filter((moment) => moment.type === type);
    const done = of('CLOCK_DONE');
    const extensions = of('CLOCK_EXTENDED');
    return of('CLOCK_STARTED').map((start, index, starts) => {
      const until = starts[index + 1]?.on ?? null;
      return deadlineOf(clock, `${clock}#clock:${index + 1}`, {
        start: start.on,
        doneOn: done[index]?.on ?? null,
        extensions: extensions.filter(({ on }) => on >= start.on && (until === null || on < until)),
        story,
      });
    });
  });
}

interface Run {
  start: Day;
  doneOn: Day | null;
  extensions: readonly Moment[];
  story: Story;
}

function deadlineOf(clock: ClockId, key: string, run: Run): CaseDeadline {
  const { start, doneOn } = run;
  const period = periodOf(clock);
  const { tracked, importance } = clockOf(clock);
  const { due, nominal, provisional, earliest, steps } = countedFor(clock, run);
  return {
    key,
    periodId: clock,
    origin: 'CLOCK',
    name: period.name,
    shortName: period.shortName,
    trigger: start,
    due,
    nominal,
    ...(earliest && { earlierDue: earliest }),
    provisional,
    ours: !tracked,
    importance: tracked ? 'track' : (importance ?? period.importance),
    status: doneOn === null ? 'OPEN' : 'MET',
    metOn: doneOn,
    lapses: tracked ?? false,
    daysLeft: null,
    steps,
  };
}

/** An extension that was made after the period had run out moves nothing. */
function countedFor(clock: ClockId, { start, extensions, story }: Run): Counted {
  const period = periodOf(clock);
  const { calendar, choices } = story;
  const because = `依据：${dateText(start)}（${period.trigger}）起算的办理期限，由经办人为本案的行政行为登记，不是本案程序的法定期限。`;
  let extendDays = 0;
  let counted = count(period, start, calendar, {}, choices);
  const late: string[] = [];
  for (const { on, days = 0 } of extensions) {
    if (counted.due !== null && on > counted.due) {
      late.push(`延长：${dateText(on)}的延长在期限届满之后，不移动期限。`);
      continue;
    }
    extendDays += days;
    counted = count(period, start, calendar, { extendDays }, choices);
  }
  const { suspension } = period;
  const leftOut = suspension ? [`不计入：${suspension}。有这种时间的，届满日相应推后，请按文书核对。`] : [];
  return { ...counted, steps: [because, ...counted.steps, ...leftOut, ...late] };
}
