import { day } from '#law';
import { type EventValues, newEventValues } from '../case/events/event-values';
import { type Registration, EMPTY_REGISTRATION } from './registration';
import { factsOf, requestOf } from './registration-request';

const form = (told: Partial<Registration>): Registration => ({ ...EMPTY_REGISTRATION, ...told });

function eventRow(told: Partial<EventValues>) {
  return { ...newEventValues(day('2026-09-21'), {}), on: '', key: 1, ...told };
}

describe('requestOf', () => {
  it('sends the five fields, with numbers as the office writes them', () => {
    const request = requestOf(
      form({
        caseNo: '云川府复[2026]52号',
        receivedOn: '2026-09-18',
        applicants: '马玉兰、云川惠民超市',
        authority: ' 云川市人民政府 ',
        act: { ...EMPTY_REGISTRATION.act, documentNo: '云市监处罚[2026]167号' },
      }),
    );
    expect(request).toEqual({
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-09-18',
      caseNo: '云川府复〔2026〕52号',
      authority: '云川市人民政府',
      act: { documentNo: '云市监处罚〔2026〕167号' },
      parties: [
        { role: 'APPLICANT', kind: 'NATURAL', name: '马玉兰' },
        { role: 'APPLICANT', kind: 'LEGAL', name: '云川惠民超市' },
      ],
    });
  });

  it('leaves out what was not filled in, and rows that nothing was typed into', () => {
    const request = requestOf(
      form({
        receivedOn: '2026-09-18',
        parties: [{ key: 1, role: 'THIRD_PARTY', kind: null, name: ' ' }],
        events: [eventRow({ type: null })],
      }),
    );
    expect(request).toEqual({
      procedure: 'RECONSIDERATION',
      capacity: 'RESPONDENT',
      receivedOn: '2026-09-18',
    });
  });

  it('says the form of a defendant, and who appealed only in second instance', () => {
    const first = requestOf(form({ procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT' }));
    expect(first.defendantForm).toBe('DIRECT');
    expect(first.appealedBy).toBeUndefined();
    const second = requestOf(form({ procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', appealedBy: 'US' }));
    expect(second.appealedBy).toBe('US');
  });

  it('sends of an event what its type takes, as numbers, days and ticks', () => {
    const events = [
      eventRow({ type: 'EXTENDED', on: '2026-09-20', days: 30, ground: '案情复杂' }),
      eventRow({ type: 'JUDGMENT_RECEIVED', on: '2026-09-21', appealable: false }),
      eventRow({ type: 'DEFENCE_SUBMITTED', on: '2026-09-21', late: true }),
    ];
    expect(requestOf(form({ events })).events).toEqual([
      { type: 'EXTENDED', on: '2026-09-20', days: 30 },
      { type: 'JUDGMENT_RECEIVED', on: '2026-09-21', appealable: false },
      { type: 'DEFENCE_SUBMITTED', on: '2026-09-21', late: true },
    ]);
  });

  it('leaves the act to the earlier case', () => {
    const request = requestOf(
      form({
        previous: { id: 7, title: '云川府复〔2026〕29号' },
        act: { ...EMPTY_REGISTRATION.act, type: '行政处罚' },
      }),
    );
    expect(request.previousCaseId).toBe(7);
    expect(request.act).toBeUndefined();
  });
});

describe('factsOf', () => {
  it('adds the event that receipt itself is', () => {
    const facts = factsOf(form({ receivedOn: '2026-09-18' }));
    expect(facts.events).toEqual([{ type: 'REPLY_NOTICE_RECEIVED', on: '2026-09-18' }]);
  });

  it('adds none where it was told, or where we appealed ourselves', () => {
    const events = [eventRow({ type: 'REPLY_NOTICE_RECEIVED', on: '2026-09-17' })];
    expect(factsOf(form({ receivedOn: '2026-09-18', events })).events).toHaveLength(1);
    const ours = form({ procedure: 'SECOND_INSTANCE', capacity: 'DEFENDANT', appealedBy: 'US' });
    expect(factsOf({ ...ours, receivedOn: '2026-09-18' }).events).toEqual([]);
  });

  it('takes the day of the act only when it is one', () => {
    const act = { ...EMPTY_REGISTRATION.act, madeOn: '2026-02-30', type: '行政处罚' };
    expect(factsOf(form({ receivedOn: '2026-09-18', act })).act).toEqual({ type: '行政处罚' });
    const known = { ...act, madeOn: '2026-08-27' };
    expect(factsOf(form({ receivedOn: '2026-09-18', act: known })).act?.madeOn).toBe(day('2026-08-27'));
  });
});
