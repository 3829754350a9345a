import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  addDays,
  type CalendarYear,
  checkCalendarYear,
  type Day,
  readNotice,
  STATE_COUNCIL_YEARS,
  yearsArranged,
} from '#law';
import { type Actor, requireTopAdministrator } from '#people';
import { changesBetween, Clock, type Deed, type FieldError, refuseIfAny, StaleVersion } from '#platform';
import { CalendarYearNotFound } from '../../record/casework.problems';
import { CalendarYearEntry } from '../calendar-year.entity';
import { type BasisChange, BasisChanges } from './basis-changes';

/** A year as it is typed in, or as the text of its notice. */
export type NewCalendarYear = Pick<CalendarYear, 'year'> & {
  source?: string | null;
  version?: number;
} & ({ text: string } | Pick<CalendarYear, 'holidays' | 'workdays'>);

/** No period that is counted back from a hearing reaches further. */
const LONGEST_BACK_DAYS = 60;

/** 放假安排: entered by an administrator as the State Council announces it. */
@Injectable()
export class CalendarYearsService {
  constructor(
    private readonly changes: BasisChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the year or puts it in the place of what was known, and has every deadline that it touches computed again.
   * @returns the id of the job, null where all of it was known already.
   * @throws NotPermitted, OnlyAtTheTop
   */
  put(actor: Actor, input: NewCalendarYear): Promise<number | null> {
    requireTopAdministrator(actor);
    const arranged = arrangedBy(input);
    return this.changes.make(actor, async (db) => {
      const before = await known(db, input.year - 1);
      const years = yearsArranged(arranged, arranged.source, before);
      refuseIfAny(
        [...problemsOf(arranged, before), ...years.flatMap(checkCalendarYear)].map(placedIn(input)),
      );
      await refuseStale(db, input);
      const deeds = [];
      for (const year of years) deeds.push(...(await this.store(db, year, actor.userId)));
      const because = `${input.year}年放假安排（${arranged.source}）已录入`;
      return deeds.length > 0 ? changeOf(input.year, deeds, because) : null;
    });
  }

  /** Gives a year that was entered by mistake back to what ships with the product, if anything. */
  remove(actor: Actor, of: { year: number; version: number; reason: string }): Promise<number | null> {
    requireTopAdministrator(actor);
    const { year, version, reason } = of;
    return this.changes.make(actor, async (db) => {
      const entry = await db.findOneBy(CalendarYearEntry, { year });
      if (!entry) throw new CalendarYearNotFound();
      if (entry.version !== version) throw new StaleVersion();
      await db.delete(CalendarYearEntry, { id: entry.id });
      const { source, holidays, workdays } = entry;
      const changes = changesBetween<Partial<CalendarYear>>(
        { source, holidays, workdays },
        shipped(year) ?? NOTHING,
      );
      const deed: Deed = { ...aboutYear(year), action: 'REMOVED', changes, reason };
      return changeOf(year, [deed], `另行录入的${year}年放假安排（${source}）已撤销`);
    });
  }

  private async store(db: EntityManager, to: CalendarYear, addedById: number): Promise<Deed[]> {
    const { year, source } = to;
    const [holidays, workdays] = [[...to.holidays], [...to.workdays]];
    const before = await known(db, year);
    const changes = changesBetween({ ...NOTHING, ...before }, { source, holidays, workdays });
    if (Object.keys(changes).length === 0) return [];
    const row = { source, holidays, workdays, addedAt: this.clock.now(), addedById };
    const { affected } = await db.update(
      CalendarYearEntry,
      { year },
      { ...row, version: () => 'version + 1' },
    );
    if (affected !== 1) await db.insert(CalendarYearEntry, { ...row, year, version: 1 });
    return [{ ...aboutYear(year), action: before ? 'CHANGED' : 'CREATED', changes }];
  }
}

const NOTHING: Partial<CalendarYear> = { source: undefined, holidays: undefined, workdays: undefined };

type Arranged = CalendarYear & { problems: FieldError[] };

function arrangedBy(input: NewCalendarYear): Arranged {
  const { year, source } = input;
  if (!('text' in input)) {
    const { holidays, workdays } = input;
    return { year, source: source ?? '', holidays, workdays, problems: [] };
  }
  const notice = readNotice(input.text, year);
  const problems = notice.problems.map((message) => ({ field: 'text', message }));
  // What follows from the wrong year comes after it.
  if (notice.year !== year)
    problems.unshift({ field: 'text', message: `这是${String(notice.year)}年的通知，不是${year}年的` });
  const { holidays, workdays } = notice;
  return { year, source: source ?? notice.source ?? '', holidays, workdays, problems };
}

function problemsOf({ year, holidays, problems }: Arranged, before: CalendarYear | null): FieldError[] {
  const december = holidays.some(({ from }) => from < `${year}-01-01` && from >= `${year - 1}-01-01`);
  if (!december || before) return problems;
  const message = `通知调整了${year - 1}年12月的日子，请先录入${year - 1}年的放假安排`;
  return [...problems, { field: 'holidays', message }];
}

/** What is wrong with a date of a pasted text is wrong with the text. */
function placedIn(input: NewCalendarYear): (problem: FieldError) => FieldError {
  return ({ field, message }) => ({
    field: 'text' in input && /^(holidays|workdays)/.test(field) ? 'text' : field,
    message,
  });
}

async function refuseStale(db: EntityManager, { year, version }: NewCalendarYear): Promise<void> {
  if (version === undefined) return;
  const entry = await db.findOneBy(CalendarYearEntry, { year });
  if (entry?.version !== version) throw new StaleVersion();
}

async function known(db: EntityManager, year: number): Promise<CalendarYear | null> {
  return (await db.findOneBy(CalendarYearEntry, { year })) ?? shipped(year);
}

function shipped(year: number): CalendarYear | null {
  return STATE_COUNCIL_YEARS.find((one) => one.year === year) ?? null;
}

/** A notice begins to move days in the December before, and a period that is counted back may begin before it. */
function changeOf(year: number, deeds: Deed[], because: string): BasisChange {
  return { from: addDays(`${year - 1}-12-01` as Day, -LONGEST_BACK_DAYS), because, deeds };
}

function aboutYear(year: number): Pick<Deed, 'subject'> {
  return { subject: { kind: 'calendar-year', id: year } };
}
