import { day } from '#law';
import { type CountedFollowUp, tallyFollowUps } from './follow-ups';

const YEAR_2020 = { from: day('2020-01-01'), to: day('2020-12-31') };

it('counts what came and what was answered, each in its own year', () => {
  const late = followUp('2019-12-30', { answeredOn: day('2020-01-05') });
  const open = followUp('2020-12-30', { answeredOn: day('2021-01-05') });
  expect(tallyFollowUps([late, open], YEAR_2020)).toMatchObject({
    carriedIn: 1,
    received: 1,
    answered: 1,
    pending: 1,
  });
});

it('tells the late answers from those on the last day', () => {
  const due = { dueOn: day('2020-05-06') };
  const answers = ['2020-05-06', '2020-05-07'].map((on) =>
    followUp('2020-03-07', { ...due, answeredOn: day(on) }),
  );
  expect(tallyFollowUps(answers, YEAR_2020)).toMatchObject({
    answered: 2,
    answeredInTime: 1,
    answeredLate: 1,
  });
});

it('splits by kind, and names no kind that does not occur', () => {
  const opinion = followUp('2020-03-07', { kind: 'OPINION_LETTER' });
  const advice = followUp('2020-03-07', { kind: 'ADVICE_LETTER', answeredOn: day('2020-04-07') });
  const { byKind } = tallyFollowUps([opinion, advice, followUp('2021-01-01', { kind: 'REDO' })], YEAR_2020);
  expect(byKind).toEqual({
    OPINION_LETTER: { ...NONE, received: 1, pending: 1 },
    ADVICE_LETTER: { ...NONE, received: 1, answered: 1, answeredInTime: 1 },
  });
});

const NONE = { carriedIn: 0, received: 0, answered: 0, answeredInTime: 0, answeredLate: 0, pending: 0 };

function followUp(receivedOn: string, more: Partial<CountedFollowUp>): CountedFollowUp {
  return {
    followUpId: 1,
    caseId: null,
    kind: 'ADVICE_LETTER',
    receivedOn: day(receivedOn),
    dueOn: null,
    answeredOn: null,
    ...more,
  };
}
