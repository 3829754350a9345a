import { assess, type CaseDeadline, day, STATE_COUNCIL_CALENDAR } from '#law';
import { EMPTY_REGISTRATION } from './registration';
import { factsOf } from './registration-request';
import { reminderWords } from './reminder-words';

const today = day('2026-09-21');
const at = (time: string) => new Date(`2026-09-21T${time}:00+08:00`);

/** The reply to a notice received on that day. */
function replyTo(receivedOn: string): CaseDeadline {
  const { deadlines } = assess(factsOf({ ...EMPTY_REGISTRATION, receivedOn }), STATE_COUNCIL_CALENDAR);
  const [reply] = deadlines;
  if (!reply) throw new Error('A reply is due');
  return reply;
}

describe('reminderWords', () => {
  it('names the days ahead, and the day itself', () => {
    // Due on 9 October.
    expect(reminderWords(replyTo('2026-09-18'), at('14:32'), today)).toBe(
      '10月2日、10月6日、10月8日、到期日早上',
    );
  });

  it('says that a reminder whose time has passed goes at once', () => {
    // Due on 23 September: seven and three days before it have passed.
    expect(reminderWords(replyTo('2026-09-10'), at('14:32'), today)).toBe('登记后立即、9月22日、到期日早上');
  });

  it('knows that they go at half past eight', () => {
    // Due on 24 September, three days after today.
    const reply = replyTo('2026-09-11');
    expect(reminderWords(reply, at('08:00'), today)).toBe('登记后立即、9月21日、9月23日、到期日早上');
    expect(reminderWords(reply, at('08:30'), today)).toBe('登记后立即、9月23日、到期日早上');
  });

  it('says nothing where nobody is reminded', () => {
    expect(reminderWords({ ...replyTo('2026-09-18'), ours: false }, at('14:32'), today)).toBeNull();
    expect(reminderWords({ ...replyTo('2026-09-18'), importance: 'track' }, at('14:32'), today)).toBeNull();
  });
});
