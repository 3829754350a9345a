import fc from 'fast-check';
import { addDays, type Day, day } from '#law';
import { NEVER } from '../record/participation.entity';
import { keptDueOf } from './open-deadlines';

const TODAY = day('2026-09-21');
const DUTY = {
  ...{
    ours: true,
    status: 'OPEN' as const,
    lapses: false,
    triggerOn: null,
    hearingId: null,
    enteredLate: false,
  },
  ...{ importance: 'critical' as const, shortName: '答复', dueOn: day('2026-09-30') },
};
const RIGHT = { ...DUTY, lapses: true, shortName: '上诉', dueOn: day('2026-09-22') };
const LATER_DUTY = { ...DUTY, triggerOn: day('2026-09-25'), dueOn: day('2026-09-29'), shortName: '履行' };

const someDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days));
const deadline = fc.record({
  ours: fc.boolean(),
  status: fc.constantFrom('OPEN' as const, 'MET' as const, 'CANCELLED' as const, 'SUSPENDED' as const),
  dueOn: fc.option(someDay),
  lapses: fc.boolean(),
  triggerOn: fc.option(someDay),
  hearingId: fc.option(fc.constant(7)),
  importance: fc.constantFrom('critical' as const, 'high' as const),
  shortName: fc.constantFrom('答复', '举证', '上诉'),
  enteredLate: fc.boolean(),
});

describe('what a seat keeps of its deadlines', () => {
  it('is the nearest day on which something of ours is due', () => {
    expect(keptDueOf([DUTY, { ...DUTY, ours: false, dueOn: TODAY }], TODAY)).toMatchObject({
      nextDueOn: '2026-09-30',
      nextDueName: '答复',
    });
  });

  it('names what must be done before what may be done by the same day', () => {
    const [must, may] = [DUTY, { ...RIGHT, dueOn: DUTY.dueOn }];
    expect(keptDueOf([may, must], TODAY).nextDueName).toBe('答复');
  });

  it('passes over a right that nobody used, and says until when it is good', () => {
    expect(keptDueOf([RIGHT, DUTY], TODAY)).toMatchObject({
      ...{ nextDueOn: '2026-09-22', nextDueUntil: '2026-09-23' },
    });
    expect(keptDueOf([RIGHT, DUTY], day('2026-09-23'))).toMatchObject({
      ...{ nextDueOn: '2026-09-30', nextDueSince: '2026-09-23', nextDueUntil: NEVER },
    });
  });

  it('waits for a duty to begin', () => {
    expect(keptDueOf([LATER_DUTY, DUTY], TODAY)).toMatchObject({
      ...{ nextDueOn: '2026-09-30', nextDueUntil: '2026-09-25' },
    });
    expect(keptDueOf([LATER_DUTY, DUTY], day('2026-09-25')).nextDueOn).toBe('2026-09-29');
  });

  it('is nothing at all where nothing of ours is open', () => {
    expect(keptDueOf([{ ...DUTY, status: 'MET' }], TODAY)).toEqual({
      ...{ nextDueOn: NEVER, nextDueName: null, nextDueUntil: NEVER, runsUntil: null },
      nextDueSince: '1000-01-01',
    });
  });

  it('stays what the deadlines say on every day for which it is kept', () => {
    fc.assert(
      fc.property(fc.array(deadline, { maxLength: 6 }), someDay, someDay, (deadlines, written, read) => {
        const kept = keptDueOf(deadlines, written);
        fc.pre(kept.nextDueSince <= read && read < kept.nextDueUntil);
        expect(keptDueOf(deadlines, read)).toEqual(kept);
        expect(kept.nextDueOn).toBe(bySearch(deadlines, read));
      }),
    );
  });
});

/** The same, said the long way round. */
function bySearch(deadlines: Parameters<typeof keptDueOf>[0], today: Day): Day {
  const asked = deadlines
    .filter(({ ours, status, enteredLate }) => ours && status === 'OPEN' && !enteredLate)
    .filter(({ lapses, dueOn }) => dueOn !== null && !(lapses && dueOn < today))
    .filter(({ hearingId, triggerOn }) => hearingId !== null || triggerOn === null || triggerOn <= today);
  return asked.map(({ dueOn }) => dueOn!).sort()[0] ?? NEVER;
}
