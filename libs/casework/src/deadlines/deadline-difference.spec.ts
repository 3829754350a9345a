import { day } from '#law';
import type { Deadline } from '../record/deadline.entity';
import { type DeadlineColumns, differenceBetween } from './deadline-difference';

const TODAY = day('2026-09-21');

const REPLY: DeadlineColumns = {
  key: 'FY23-48-REPLY#1',
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
};

function stored(more: Partial<Deadline> = {}): Deadline {
  return { ...REPLY, id: 7, organId: 1, participationId: 3, knownSince: day('2026-09-18'), ...more };
}

describe('stored deadlines against computed ones', () => {
  it('are the same while nothing moved, and known as long as before', () => {
    const { added, changed, same, removed } = differenceBetween([stored()], [REPLY], TODAY);

    expect([added, changed, removed]).toEqual([[], [], []]);
    expect(same).toEqual([{ ...REPLY, knownSince: '2026-09-18' }]);
  });

  it('keep their row when the date moves, which is then known since today', () => {
    const moved = { ...REPLY, dueOn: day('2026-10-12') };

    const { changed } = differenceBetween([stored()], [moved], TODAY);

    expect(changed).toEqual([
      {
        stored: stored(),
        to: { ...moved, knownSince: TODAY },
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

    expect(added).toEqual([{ ...send, knownSince: TODAY }]);
    expect(removed).toEqual([stored()]);
  });
});
