import { day } from '#law';
import type { Deadline } from '../record/deadline.entity';
import { type DeadlineColumns, differenceBetween } from './deadline-difference';

const TODAY = day('2026-09-21');

const REPLY: DeadlineColumns = {
  key: 'FY23-48-REPLY#1',
  origin: 'STATUTE',
  periodId: 'FY23-48-REPLY',
  name: '提出书面答复',
  shortName: '答复',
  importance: 'critical',
  ours: true,
  triggerOn: day('2026-09-18'),
  dueOn: day('2026-10-09'),
  nominalOn: day('2026-10-09'),
  earlierDueOn: null,
  provisional: false,
  status: 'OPEN',
  metOn: null,
  lapses: false,
  daysLeft: null,
  steps: ['起算'],
  hearingId: null,
  followUpId: null,
  officeDutyId: null,
};

function stored(more: Partial<Deadline> = {}): Deadline {
  return {
    ...REPLY,
    id: 7,
    organId: 1,
    participationId: 3,
    knownSince: day('2026-09-18'),
    enteredLate: false,
    ...more,
  };
}

describe('stored deadlines against computed ones', () => {
  it('are the same while nothing moved, and known as long as before', () => {
    const { added, changed, same, removed } = differenceBetween([stored()], [REPLY], TODAY);

    expect([added, changed, removed]).toEqual([[], [], []]);
    expect(same).toEqual([{ ...REPLY, knownSince: '2026-09-18', enteredLate: false }]);
  });

  it('keep their row when the date moves, which is then known since today', () => {
    const moved = { ...REPLY, dueOn: day('2026-10-12') };

    const { changed } = differenceBetween([stored()], [moved], TODAY);

    expect(changed).toEqual([
      {
        stored: stored(),
        to: { ...moved, knownSince: TODAY, enteredLate: false },
        changes: { dueOn: ['2026-10-09', '2026-10-12'] },
      },
    ]);
  });

  it('are known as long as before when they are met', () => {
    const met = { ...REPLY, status: 'MET' as const, metOn: day('2026-09-30') };

    const { changed } = differenceBetween([stored()], [met], TODAY);

    expect(changed[0]?.to.knownSince).toBe('2026-09-18');
  });

  it('come and go with the facts', () => {
    const send = { ...REPLY, key: 'FY23-48-SEND#1' };

    const { added, removed } = differenceBetween([stored()], [send], TODAY);

    expect(added).toEqual([{ ...send, knownSince: TODAY, enteredLate: false }]);
    expect(removed).toEqual([stored()]);
  });

  it('are entered late where they had long passed by then, and stay late where we were late already', () => {
    const passed = { ...REPLY, dueOn: day('2024-03-11') };
    const { added } = differenceBetween([], [passed, REPLY], TODAY);
    expect(added.map(({ enteredLate }) => enteredLate)).toEqual([true, false]);

    const corrected = differenceBetween([stored()], [passed], TODAY).changed[0]?.to;
    expect(corrected?.enteredLate).toBe(true);
    const moved = { ...REPLY, dueOn: day('2026-08-03') };
    const wasLate = stored({ dueOn: day('2026-08-04') });
    expect(differenceBetween([wasLate], [moved], TODAY).changed[0]?.to.enteredLate).toBe(false);
    const known = stored({ dueOn: day('2026-08-04'), enteredLate: true });
    expect(differenceBetween([known], [moved], TODAY).changed[0]?.to.enteredLate).toBe(true);
  });
});
