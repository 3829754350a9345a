import { day, STATE_COUNCIL_CALENDAR } from '#law';
import { answerTo } from './answer';
import { consequenceOf, headingOf, provisionalOf, sentenceOf, textOf } from './answer-words';
import { questionOf } from './question';

function asked(address: string) {
  const question = questionOf(new URLSearchParams(address), day('2026-09-21'));
  const { dates } = answerTo(question, { calendar: STATE_COUNCIL_CALENDAR, choices: {} });
  const [first] = dates;
  if (!first) throw new Error('A date follows');
  return { question, dates, first };
}

describe('the words of an answer', () => {
  it('say who must act by when', () => {
    expect(headingOf(asked('on=2026-09-16').first)).toBe(
      '须在这一天（含）前：书面答复并提交证据、依据和其他材料',
    );
    expect(headingOf(asked('as=defendant&event=ACCEPTED&on=2026-09-16').first)).toMatch(
      /最迟在这一天（含）：/,
    );
  });

  it('say whether it can be extended', () => {
    expect(consequenceOf(asked('on=2026-09-16').first)).toMatch(/法律没有规定可以延长。$/);
    expect(consequenceOf(asked('as=reviewOrgan&event=ACCEPTED&on=2026-09-16').first)).toMatch(
      /批准.*可以延长（/,
    );
  });

  it('say what makes a date provisional', () => {
    expect(provisionalOf(asked('on=2026-12-28').first)).toContain('2027年节假日安排没有公布');
    expect(provisionalOf(asked('on=2026-09-16').first)).toBeNull();
  });

  it('tell the question in one sentence', () => {
    const { question, dates } = asked('as=defendant&in=SECOND_INSTANCE&on=2026-09-16');
    expect(sentenceOf(question, dates)).toBe('被告（二审）：2026年9月16日 星期三收到上诉状副本');
  });

  it('make a text of everything', () => {
    const { question, dates } = asked(
      'as=reviewOrgan&event=ACCEPTED&on=2026-07-15&pause=APPRAISAL.2026-08-20.2026-08-29',
    );
    const text = textOf(question, dates);
    expect(text).toContain('鉴定：2026年8月20日起，2026年8月29日止');
    expect(text).toContain('作出行政复议决定：2026年9月23日 星期三');
    expect(text).toContain('条文：“');
  });
});
