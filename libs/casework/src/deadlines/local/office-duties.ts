import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { addDays, type Day, isInForce, isOfficeRule, type OfficeRule, periodEnds } from '#law';
import { Organ, THE_PRODUCT } from '#people';
import { civilDay, Clock, insertRow, isDuplicate, Transactions } from '#platform';
import { Calendars, type CountingBasis } from '../calendars';
import { deadlineFor } from './office-deadline';
import { holdsFor } from './known-rules';
import type { KnownRule } from './local-rule.entity';
import { OfficeDeadlines } from './office-deadlines';
import { OfficeDuty } from './office-duty.entity';

/** Written in one transaction. */
const PORTION = 100;
/** A period is there so long before it ends, so that nobody need look on the day itself. */
const AHEAD_DAYS = 62;
/** A duty whose period ended so long before its rule was entered is looked for: none has a longer time. */
const BACK_DAYS = 400;

/** A new day is seen so soon. */
const LOOK_MS = 600_000;

type KnownOfficeRule = KnownRule & OfficeRule;

interface Wanted {
  organId: number;
  rule: KnownOfficeRule;
  end: Day;
}

/** Somebody changed the rules or the calendar meanwhile. */
class Overtaken extends Error {}

/**
 * Brings the duties of the offices into line with the rules: those of the periods that come are made, those of a rule that was
 * changed are counted again, and those of one that was ended or taken away go, unless they were done.
 */
@Injectable()
export class OfficeDuties implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('OfficeDuties');
  private reached = '';
  private passing: Promise<void> | null = null;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: Calendars,
    private readonly deadlines: OfficeDeadlines,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.asOf(this.clock.today());
    this.timer = setInterval(() => void this.look(), LOOK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.passing;
  }

  /** Nobody need read the desk for a new day to bring its duties, and what reminds of them. */
  private async look(): Promise<void> {
    try {
      await this.asOf(this.clock.today());
    } catch (error) {
      this.logger.warn(`Could not ask for the duties of the offices: ${(error as Error).message}`);
    }
  }

  /** Whoever reads asks for the day first. What cannot be written, as on a full disk, is shown as it was. */
  async asOf(today: Day): Promise<void> {
    const { version } = await this.calendars.current();
    if (this.reached === `${today} ${version}`) return;
    this.passing ??= this.bringUp()
      .catch((error: unknown) => {
        this.logger.warn(`The duties of the offices wait: ${(error as Error).message}`);
      })
      .finally(() => {
        this.passing = null;
      });
    await this.passing;
  }

  /** 地方规定 as they are now, those of cases among them. */
  async rules(): Promise<CountingBasis['localRules']> {
    return (await this.calendars.current()).localRules;
  }

  async bringUp(): Promise<void> {
    const basis = await this.calendars.latest();
    const today = this.clock.today();
    const rules = basis.localRules.filter(isOfficeRule);
    try {
      await this.makeMissing(await this.wantedOf(rules, basis, today), basis);
      await this.settleOpen(rules, basis);
      this.reached = `${today} ${basis.version}`;
    } catch (error) {
      // Another process made the same, or the next one who reads goes on from here.
      if (!(error instanceof Overtaken) && !isDuplicate(error)) throw error;
    }
  }

  private async wantedOf(
    rules: readonly KnownOfficeRule[],
    basis: CountingBasis,
    today: Day,
  ): Promise<Wanted[]> {
    if (rules.length === 0) return [];
    const organs = await this.transactions.reader.findBy(Organ, { endedAt: IsNull() });
    return rules.flatMap((rule) => {
      const ends = endsOf(rule, basis, today);
      return organs
        .filter(({ path }) => holdsFor(rule, path))
        .flatMap(({ id: organId }) => ends.map((end) => ({ organId, rule, end })));
    });
  }

  private async makeMissing(wanted: readonly Wanted[], basis: CountingBasis): Promise<void> {
    const ruleIds = [...new Set(wanted.map(({ rule }) => rule.id))];
    const ends = [...new Set(wanted.map(({ end }) => end))];
    const there = await this.transactions.reader.find(OfficeDuty, {
      select: { organId: true, localRuleId: true, periodEnd: true },
      where: { localRuleId: In(ruleIds), periodEnd: In(ends) },
    });
    const known = new Set(
      there.map(({ organId, localRuleId, periodEnd }) => `${organId} ${localRuleId} ${periodEnd}`),
    );
    const missing = wanted.filter(({ organId, rule, end }) => !known.has(`${organId} ${rule.id} ${end}`));
    for (let from = 0; from < missing.length; from += PORTION) {
      await this.within(basis, async (db) => {
        for (const one of missing.slice(from, from + PORTION)) await this.make(db, one, basis);
      });
    }
  }

  private async make(db: EntityManager, { organId, rule, end }: Wanted, basis: CountingBasis): Promise<void> {
    const row = { version: 1, organId, localRuleId: rule.id, periodEnd: end, doneOn: null, result: null };
    const duty = db.create(OfficeDuty, { ...row, doneById: null });
    duty.id = await insertRow(db, OfficeDuty, duty);
    await this.deadlines.settle(db, duty, { rule, basis, by: THE_PRODUCT });
  }

  private async settleOpen(rules: readonly KnownOfficeRule[], basis: CountingBasis): Promise<void> {
    let afterId = 0;
    for (;;) {
      const duties = await this.transactions.reader.find(OfficeDuty, {
        where: { id: MoreThan(afterId), doneOn: IsNull() },
        order: { id: 'ASC' },
        take: PORTION,
      });
      const last = duties.at(-1);
      if (!last) return;
      afterId = last.id;
      await this.within(basis, async (db) => {
        for (const { id } of duties) {
          const duty = await db.findOne(OfficeDuty, { where: { id }, ...this.transactions.held });
          const rule = rules.find((one) => one.id === duty?.localRuleId);
          if (!duty || duty.doneOn !== null) continue;
          if (rule && isInForce(rule, duty.periodEnd))
            await this.deadlines.settle(db, duty, { rule, basis, by: THE_PRODUCT });
          else await this.deadlines.remove(db, duty, THE_PRODUCT);
        }
      });
    }
  }

  private within(basis: CountingBasis, work: (db: EntityManager) => Promise<void>): Promise<void> {
    return this.transactions.run(async (db) => {
      if ((await this.calendars.within(db)).version !== basis.version) throw new Overtaken();
      await work(db);
    });
  }
}

/** The periods that a rule is about: nothing is asked of one whose last day had passed when the rule was entered. */
function endsOf(rule: KnownOfficeRule, basis: CountingBasis, today: Day): Day[] {
  const added = civilDay(rule.addedAt);
  return periodEnds(rule.trigger.period, addDays(added, -BACK_DAYS), addDays(today, AHEAD_DAYS))
    .filter((end) => isInForce(rule, end))
    .filter((end) => (deadlineFor(rule, end, null, basis).due ?? end) >= added);
}
