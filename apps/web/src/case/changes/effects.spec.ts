import { type CaseFacts, day, type EventFact, STATE_COUNCIL_CALENDAR } from '#law';
import { caseEvent, caseFile } from '../record/case-file.fixture';
import { factsOf, factsWithoutOutcome } from '../record/case-facts';
import { effectsOf } from './effects';

const facts = factsOf(caseFile());
const reading = (of: CaseFacts, choices = {}) => ({ facts: of, choices });
const after = (...events: EventFact[]) =>
  effectsOf(
    reading(facts),
    reading({ ...facts, events: [...facts.events, ...events] }),
    STATE_COUNCIL_CALENDAR,
  );
const told = (effects: ReturnType<typeof after>) =>
  effects.map(({ key, kind, after: due }) => [key.split('#')[0], kind, due]);

describe('effectsOf', () => {
  it('tells what is met, what falls away, and what stays', () => {
    expect(told(after({ type: 'DEFENCE_SUBMITTED', on: day('2026-09-28') }))).toEqual([
      ['XS-67-ANSWER', 'met', '2026-10-08'],
      ['JS18-34-APPLY', 'ended', '2026-10-08'],
      ['JS18-10', 'same', '2026-10-08'],
    ]);
  });

  it('tells the old day beside the new one when the receipt is corrected', () => {
    const corrected = { ...facts, events: [{ type: 'COMPLAINT_RECEIVED', on: day('2026-09-10') } as const] };
    const [first] = effectsOf(reading(facts), reading(corrected), STATE_COUNCIL_CALENDAR);
    expect(first).toMatchObject({ kind: 'moved', before: '2026-10-08', after: '2026-09-28' });
  });

  it('tells what another reading of the law moves, the facts being the same', () => {
    const trial = {
      id: 5,
      kind: 'TRIAL',
      on: day('2026-10-15'),
      courtNotice: false,
      status: 'SCHEDULED',
    } as const;
    const heard = { ...facts, hearings: [trial] };
    const clear = reading(heard, { clearDaysBeforeHearing: true });
    const moved = effectsOf(reading(heard), clear, STATE_COUNCIL_CALENDAR).filter(
      ({ kind }) => kind === 'moved',
    );
    expect(moved).toMatchObject([{ ours: false, before: '2026-10-12', after: '2026-10-11' }]);
  });

  it('puts what others must do after our own', () => {
    const effects = after({ type: 'ACCEPTED', on: day('2026-09-15') });
    expect(effects.at(-1)).toMatchObject({ ours: false, kind: 'opened' });
    expect(effects[0]).toMatchObject({ ours: true, kind: 'same' });
  });

  it('says nothing of what is settled before and after', () => {
    const done = factsOf(
      caseFile({
        events: [
          caseEvent(1, 'COMPLAINT_RECEIVED', '2026-09-17'),
          caseEvent(2, 'DEFENCE_SUBMITTED', '2026-09-28'),
        ],
      }),
    );
    const effects = effectsOf(reading(done), reading(done), STATE_COUNCIL_CALENDAR);
    expect(effects.map(({ key }) => key.split('#')[0])).toEqual(['JS18-10']);
  });

  it('opens the time to appeal with a judgment that was served', () => {
    const outcome = {
      disposition: 'Y1-CX' as const,
      madeOn: day('2026-11-02'),
      servedOn: day('2026-11-05'),
      orders: [],
    };
    const ended = { ...factsWithoutOutcome(caseFile()), outcome };
    expect(told(effectsOf(reading(facts), reading(ended), STATE_COUNCIL_CALENDAR))).toContainEqual([
      'XS-85-J',
      'opened',
      '2026-11-20',
    ]);
  });
});
