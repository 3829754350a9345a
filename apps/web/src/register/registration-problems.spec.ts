import { day, type EventType, STATE_COUNCIL_CALENDAR } from '#law';
import { newEventValues } from '../case/events/event-values';
import { type Registration, EMPTY_REGISTRATION } from './registration';
import {
  countableFacts,
  fieldIdOf,
  isFilledIn,
  messagesAt,
  missingFrom,
  problemsOf,
} from './registration-problems';

const limits = { today: day('2026-09-21'), calendar: STATE_COUNCIL_CALENDAR };
const form = (told: Partial<Registration>): Registration => ({ ...EMPTY_REGISTRATION, ...told });
const eventRow = (key: number, type: EventType | null, on: string) => ({
  ...newEventValues(limits.today, { type }),
  key,
  on,
});
const answered = (on: string) => eventRow(4, 'REPLY_SUBMITTED', on);

describe('problemsOf', () => {
  it('says nothing of an empty form', () => {
    expect(problemsOf(EMPTY_REGISTRATION, limits)).toEqual([]);
  });

  it('names a day that does not exist, in the words of the server', () => {
    expect(problemsOf(form({ receivedOn: '2026-02-30' }), limits)).toEqual([
      { field: 'receivedOn', message: '没有 2026-02-30 这一天，请改收到日期' },
    ]);
  });

  it('refuses what the law room refuses: an answer before the notice', () => {
    const [problem] = problemsOf(
      form({ receivedOn: '2026-09-18', events: [answered('2026-09-10')] }),
      limits,
    );
    expect(problem?.field).toBe('events[0].on');
    expect(problem?.message).toContain('早于');
  });

  it('asks for the day of an event', () => {
    expect(problemsOf(form({ receivedOn: '2026-09-18', events: [answered('')] }), limits)).toEqual([
      { field: 'events[0].on', message: '请填“提交答复”的日期' },
    ]);
  });
});

describe('missingFrom', () => {
  it('asks for the day, and for something to find the case by', () => {
    expect(missingFrom(EMPTY_REGISTRATION).map(({ field }) => field)).toEqual(['receivedOn', 'caseNo']);
    expect(missingFrom(form({ receivedOn: '2026-09-18', applicants: '马玉兰' }))).toEqual([]);
  });

  it('asks what happened on a day that was given', () => {
    const events = [eventRow(4, null, '2026-09-18')];
    const [problem] = missingFrom(form({ receivedOn: '2026-09-18', caseNo: '1', events }));
    expect(fieldIdOf(form({ events }), problem?.field ?? '')).toBe('event-4-type');
  });
});

describe('countableFacts', () => {
  it('counts nothing before there is a day', () => {
    expect(countableFacts(EMPTY_REGISTRATION, limits)).toBeNull();
    expect(countableFacts(form({ receivedOn: '2026-02-30' }), limits)).toBeNull();
    expect(countableFacts(form({ receivedOn: '9999-01-01' }), limits)).toBeNull();
  });

  it('counts without the event that is wrong', () => {
    const events = [answered('2026-02-30'), eventRow(5, 'ACCEPTED', '2026-09-18')];
    const facts = countableFacts(form({ receivedOn: '2026-09-18', events }), limits);
    expect(facts?.events.map(({ type }) => type)).toEqual(['ACCEPTED', 'REPLY_NOTICE_RECEIVED']);
  });
});

describe('fieldIdOf', () => {
  const filled = form({
    applicants: '马玉兰、张某',
    parties: [{ key: 3, role: 'REPRESENTATIVE', kind: null, name: '吴涛' }],
    events: [eventRow(8, null, ''), answered('2026-09-20')],
  });

  it.each([
    ['receivedOn', 'receivedOn'],
    ['act.documentNo', 'act-documentNo'],
    ['parties[1].name', 'applicants'],
    ['parties[2].name', 'party-3'],
    ['events[0].on', 'event-4-on'],
    ['events[0].postedOn', 'event-4-postedOn'],
    // The event of receipt, which the form does not show.
    ['events[1].on', 'receivedOn'],
  ])('finds %s at %s', (field, id) => {
    expect(fieldIdOf(filled, field)).toBe(id);
  });

  it('says one thing at each field', () => {
    const twice = [
      { field: 'receivedOn', message: '早了' },
      { field: 'events[1].on', message: '也早了' },
    ];
    expect([...messagesAt(filled, twice)]).toEqual([['receivedOn', '早了']]);
  });
});

it('does not scold for a field that nobody has come to yet', () => {
  const extended = form({ events: [eventRow(4, 'EXTENDED', '2026-09-20')] });
  expect(isFilledIn(extended, 'event-4-days')).toBe(false);
  expect(isFilledIn(extended, 'event-4-on')).toBe(true);
  expect(isFilledIn(extended, 'receivedOn')).toBe(true);
});
