import { day } from '#law';
import { caseEvent } from '../record/case-file.fixture';
import { correctedDetail, detailOf, eventIn, newEventValues, valuesOfEvent } from './event-values';

const today = day('2026-09-21');

describe('an event on the form', () => {
  it('tells only what its type takes, and what says something', () => {
    const values = {
      ...newEventValues(today, { type: 'EXTENDED' }),
      days: 30,
      ground: '案情复杂',
      late: true,
    };
    expect(detailOf(values, 'EXTENDED')).toEqual({ days: 30 });
    expect(eventIn(values)).toEqual({ type: 'EXTENDED', on: '2026-09-21', days: 30 });
  });

  it('is none without a type or a day', () => {
    expect(eventIn(newEventValues(today, {}))).toBeNull();
    expect(eventIn({ ...newEventValues(today, { type: 'ACCEPTED' }), on: '2026-02-30' })).toBeNull();
  });

  it('is read back from what was recorded', () => {
    const event = caseEvent(4, 'DEFENCE_SUBMITTED', '2026-09-20', { late: true });
    expect(valuesOfEvent(event)).toMatchObject({ type: 'DEFENCE_SUBMITTED', on: '2026-09-20', late: true });
  });

  it('says of an emptied field that it is empty, since one that is left out stays', () => {
    const event = caseEvent(4, 'REPLY_SUBMITTED', '2026-09-20', { postedOn: day('2026-09-18') });
    expect(correctedDetail({ ...valuesOfEvent(event), postedOn: '' }, event)).toEqual({ postedOn: null });
    expect(correctedDetail(valuesOfEvent(event), event)).toEqual({ postedOn: '2026-09-18' });
  });
});
