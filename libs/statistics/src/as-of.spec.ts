import fc from 'fast-check';
import { changesBetween, changesOfNew } from '#platform';
import { byId, type LaterEntry, undo } from './as-of';

interface Row {
  closedOn: string | null;
  verdict: string | null;
}

const OPEN: Row = { closedOn: null, verdict: null };
const CLOSED: Row = { closedOn: '2020-05-06', verdict: 'WON' };

function of(recordId: number): Pick<LaterEntry, 'recordId' | 'recordKey'> {
  return { recordId, recordKey: null };
}

it('opens a case again that was closed later', () => {
  const closing: LaterEntry = { ...of(5), action: 'CHANGED', changes: changesBetween(OPEN, CLOSED) };
  expect(undo(new Map([[5, CLOSED]]), [closing], byId).get(5)).toEqual(OPEN);
});

it('undoes the newest first', () => {
  const corrected = { ...CLOSED, closedOn: '2020-05-08' };
  const entries: LaterEntry[] = [
    { ...of(5), action: 'CHANGED', changes: changesBetween(CLOSED, corrected) },
    { ...of(5), action: 'CHANGED', changes: changesBetween(OPEN, CLOSED) },
  ];
  expect(undo(new Map([[5, corrected]]), entries, byId).get(5)).toEqual(OPEN);
});

it('knows nothing of what was created later, and brings back what was removed later', () => {
  const entries: LaterEntry[] = [
    { ...of(6), action: 'REMOVED', changes: { closedOn: ['2020-05-06', null], verdict: ['WON', null] } },
    { ...of(5), action: 'CREATED', changes: changesOfNew(CLOSED) },
  ];
  expect([...undo(new Map([[5, CLOSED]]), entries, byId)]).toEqual([[6, CLOSED]]);
});

it('leaves alone a record that nobody asked for', () => {
  const entry: LaterEntry = { ...of(7), action: 'CHANGED', changes: { verdict: ['LOST', 'WON'] } };
  expect([...undo(new Map([[5, CLOSED]]), [entry], byId)]).toEqual([[5, CLOSED]]);
});

it('comes back to the start of any history', () => {
  const row = fc.record({
    closedOn: fc.constantFrom(null, '2020-05-06', '2020-05-08'),
    verdict: fc.constantFrom(null, 'WON', 'LOST'),
  });
  fc.assert(
    fc.property(row, fc.array(row), (start, later) => {
      const states = [start, ...later];
      const entries = later.map((to, index): LaterEntry => {
        return { ...of(1), action: 'CHANGED', changes: changesBetween(states[index]!, to) };
      });
      expect(undo(new Map([[1, states.at(-1)!]]), entries.reverse(), byId).get(1)).toEqual(start);
    }),
  );
});
