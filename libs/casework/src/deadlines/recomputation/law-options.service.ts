import { Injectable } from '@nestjs/common';
import { type ChosenOptions, chosenOptionProblems, CONTESTED_POINTS } from '#law';
import { type Actor, requireTopAdministrator } from '#people';
import { changesBetween, Clock, refuseIfAny, StaleVersion } from '#platform';
import { LAW_SETTINGS_ID, LawSettings } from '../law-settings.entity';
import { BasisChanges } from './basis-changes';

export interface NewLawOptions {
  choices: ChosenOptions;
  reason: string;
  version?: number;
}

/** 有争议的算法: which option of each point the installation counts by. */
@Injectable()
export class LawOptionsService {
  constructor(
    private readonly changes: BasisChanges,
    private readonly clock: Clock,
  ) {}

  /**
   * `choices` are all there are: a point that it does not name is counted as usual again.
   * @returns the id of the job that computes every open deadline again, null where nothing was changed.
   * @throws NotPermitted, OnlyAtTheTop
   */
  choose(actor: Actor, { choices, reason, version }: NewLawOptions): Promise<number | null> {
    requireTopAdministrator(actor);
    refuseIfAny(chosenOptionProblems(choices, 'choices'));
    return this.changes.make(actor, async (db, settings) => {
      // It was raised a moment ago.
      if (version !== undefined && version !== settings.version - 1) throw new StaleVersion();
      const options = withoutUsual(choices);
      const changes = changesBetween(named(settings.options), named(options));
      if (Object.keys(changes).length === 0) return null;
      await db.update(LawSettings, { id: LAW_SETTINGS_ID }, { options });
      return {
        from: this.clock.today(),
        because: `有争议的算法已改选：${reason}`.slice(0, 500),
        deeds: [
          { subject: { kind: 'law-options', id: LAW_SETTINGS_ID }, action: 'CHANGED', changes, reason },
        ],
      };
    });
  }
}

function withoutUsual(choices: ChosenOptions): ChosenOptions {
  const chosen = CONTESTED_POINTS.flatMap(({ id, usual }) => {
    const option = choices[id];
    return option === undefined || option === usual ? [] : [[id, option] as const];
  });
  return Object.fromEntries(chosen);
}

/** The option of each point, so that the history says what was before. */
function named(options: ChosenOptions): ChosenOptions {
  return Object.fromEntries(CONTESTED_POINTS.map(({ id, usual }) => [id, options[id] ?? usual]));
}
