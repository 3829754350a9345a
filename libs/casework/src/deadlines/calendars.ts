import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type CalendarYear,
  type ChosenOptions,
  countingChoicesOf,
  type Limits,
  STATE_COUNCIL_CALENDAR,
  STATE_COUNCIL_YEARS,
  WorkCalendar,
} from '#law';
import { Clock, findRows, Transactions } from '#platform';
import { CalendarYearEntry } from './calendar-year.entity';
import { LAW_SETTINGS_ID, LawSettings } from './law-settings.entity';
import { knownRules } from './local/known-rules';
import type { KnownRule } from './local/local-rule.entity';

/** With the version of its entry, where it was entered. */
export type KnownYear = CalendarYear & Partial<Pick<CalendarYearEntry, 'version'>>;

/** What this installation counts with, at one moment. */
export interface CountingBasis {
  version: number;
  /** The years whose arrangement is known, in order: those that ship, and in their place those that were entered. */
  years: readonly KnownYear[];
  calendar: WorkCalendar;
  /** Of the contested points. A case's own choice goes before. */
  options: ChosenOptions;
  /** 地方规定 of every organ, those that have ended among them. */
  localRules: readonly KnownRule[];
}

/** For this long a process may go on without looking whether another has changed the basis. */
const TRUSTED_MS = 2_000;

const SHIPPED: CountingBasis = {
  version: 0,
  years: STATE_COUNCIL_YEARS,
  calendar: STATE_COUNCIL_CALENDAR,
  options: {},
  localRules: [],
};

/**
 * The calendar of working days and the contested points, as this installation has them.
 *
 * What is stored is computed `within` its transaction, which holds the version: whoever changes the basis waits until
 * the transaction has ended, and the recomputation that follows the change finds all that the old basis made.
 */
@Injectable()
export class Calendars implements OnModuleInit {
  private basis = SHIPPED;
  private trustedUntil = 0;
  /** By the transaction that holds it. */
  private readonly heldBy = new WeakMap<EntityManager, CountingBasis>();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.latest();
  }

  /** For an answer that is not stored: at most two seconds old. */
  async current(): Promise<CountingBasis> {
    return performance.now() < this.trustedUntil ? this.basis : this.latest();
  }

  /** As it is stored now. */
  latest(): Promise<CountingBasis> {
    return this.look(this.transactions.reader);
  }

  /** For what the transaction stores: nobody changes it before the transaction has ended. */
  async within(db: EntityManager): Promise<CountingBasis> {
    const held = this.heldBy.get(db) ?? (await this.look(db, this.transactions.held));
    this.heldBy.set(db, held);
    return held;
  }

  /** What the law room's checks need to know of the present. */
  limits(): Required<Limits> {
    const { calendar, options } = this.basis;
    return { today: this.clock.today(), calendar, choices: countingChoicesOf(options) };
  }

  /** The version is read before what it stands for, so that a change in between is noticed the next time. */
  private async look(db: EntityManager, held: Transactions['held'] = {}): Promise<CountingBasis> {
    const lock = held.lock ? 'LOCK IN SHARE MODE' : '';
    const [settings] = await findRows(db, LawSettings, `id = ? ${lock}`, [LAW_SETTINGS_ID]);
    if (!settings) throw new Error('The migrations left no settings of the law');
    if (settings.version !== this.basis.version) {
      const entered = await db.find(CalendarYearEntry, { ...held });
      this.basis = basisOf(settings, entered, await knownRules(db));
    }
    this.trustedUntil = performance.now() + TRUSTED_MS;
    return this.basis;
  }
}

/** What a stored setting and the years entered make of the basis. */
export function basisOf(
  { version, options }: LawSettings,
  entered: readonly KnownYear[],
  localRules: readonly KnownRule[],
): CountingBasis {
  const all: KnownYear[] = [...STATE_COUNCIL_YEARS, ...entered];
  const byYear = new Map(all.map((year) => [year.year, year]));
  const years = [...byYear.values()].sort((one, other) => one.year - other.year);
  return { version, years, calendar: new WorkCalendar(years), options, localRules };
}
