import { day } from '#law';
import { caseDeadline, caseEvent, caseFile, caseHearing } from '../record/case-file.fixture';
import { timelineOf } from './timeline-items';

const today = day('2026-09-21');

describe('timelineOf', () => {
  it('makes one course of events, hearings, deadlines and the outcome', () => {
    const file = caseFile({
      hearings: [caseHearing(1, '2026-10-15T09:30:00+08:00')],
      deadlines: [
        caseDeadline(1, {}),
        caseDeadline(2, { periodId: 'JS18-10', shortName: '管辖异议', name: '提出管辖异议' }),
        caseDeadline(3, { ours: false, due: day('2026-12-01') }),
      ],
    });
    expect(timelineOf(file, [], today).map(({ on, title, told }) => [on, title, told])).toEqual([
      ['2026-09-17', '收到起诉状副本、应诉通知书', ''],
      ['2026-10-15', '开庭', '09:30 第三法庭'],
      ['2026-10-08', '答辩、管辖异议期限届满', undefined],
    ]);
  });

  it('tells who recorded it: by the history, or the registrar', () => {
    const later = '2026-09-19T08:05:00+08:00';
    const events = [
      caseEvent(1, 'COMPLAINT_RECEIVED', '2026-09-17'),
      caseEvent(2, 'ACCEPTED', '2026-09-15', { recordedAt: later }),
    ];
    const history = [
      {
        ...{
          id: 1,
          at: later,
          userName: '陈浩',
          deedId: 'a',
          kind: 'event',
          recordId: 2,
          recordKey: null,
          participationId: null,
          name: null,
          action: 'CREATED',
        },
        changes: {},
        reason: null,
      },
    ];
    expect(timelineOf(caseFile({ events }), history, today).map(({ detail }) => detail)).toEqual([
      '周敏登记于当日 15:20',
      '陈浩登记于9月19日 08:05',
    ]);
  });

  it('lets nobody correct by itself what an outcome implied', () => {
    const events = [caseEvent(3, 'JUDGMENT_RECEIVED', '2026-09-20', { implied: true })];
    const [item] = timelineOf(caseFile({ events }), [], today);
    expect([item?.detail, item?.event]).toEqual(['随处理结果登记', undefined]);
  });

  it('tells what was in time and was written down when the time had run out', () => {
    const complaint = caseEvent(1, 'COMPLAINT_RECEIVED', '2026-08-03', {
      recordedAt: '2026-08-03T09:00:00+08:00',
    });
    const answered = (on: string, recordedOn: string) =>
      timelineOf(
        caseFile({
          receivedOn: day('2026-08-03'),
          events: [
            complaint,
            caseEvent(2, 'DEFENCE_SUBMITTED', on, { recordedAt: `${recordedOn}T15:20:00+08:00` }),
          ],
        }),
        [],
        today,
      )
        .map(({ detail }) => detail)
        .join();
    // 8/3 + 15 = 8/18
    expect(answered('2026-08-14', '2026-08-17')).not.toContain('补登');
    expect(answered('2026-08-14', '2026-09-07')).toContain('期限届满后补登');
    // Late is late, whenever it was written down.
    expect(answered('2026-08-20', '2026-09-07')).not.toContain('补登');
  });
});
