import { STATE_COUNCIL_CALENDAR } from '../calendar/state-council-calendar';
import { calculate, type Question } from './calculate';
import { LawRefusal } from './law-refusal';

function ask(question: Question) {
  return calculate(question, STATE_COUNCIL_CALENDAR);
}

function refusal(question: Question): LawRefusal {
  try {
    ask(question);
  } catch (error) {
    if (error instanceof LawRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('the calculator', () => {
  it('answers with the day, its basis and its steps', () => {
    expect(ask({ period: 'FY23-48-REPLY', trigger: '2026-10-12' })).toEqual({
      period: 'FY23-48-REPLY',
      trigger: '2026-10-12',
      due: '2026-10-26',
      nominal: '2026-10-26',
      provisional: false,
      basis: {
        law: '行政复议法（2023修订）',
        article: '第四十八条',
        quote: expect.stringContaining('十日内，提出书面答复'),
      },
      steps: expect.arrayContaining(['届满：2026年10月26日（周一）。']),
    });
  });

  it('gives no day while the clock stands, only what is left', () => {
    const answer = ask({ period: 'FY23-62', trigger: '2024-03-01', suspendedOn: '2024-03-21' });
    expect(answer).toMatchObject({ due: null, nominal: null, daysLeft: 41 });
    expect(ask({ period: 'FY23-62', trigger: '2024-03-01' })).not.toHaveProperty('daysLeft');
  });

  it('takes the length from the document where the law names none', () => {
    expect(ask({ period: 'XS-96', trigger: '2026-03-02' }).due).toBeNull();
    expect(ask({ period: 'XS-96', trigger: '2026-03-02', days: 60 }).due).toBe('2026-05-06');
    expect(ask({ period: 'CT20-06', trigger: '2026-03-02' }).due).toBeNull();
  });

  it('takes a length that is the law’s own', () => {
    expect(ask({ period: 'FY23-62', trigger: '2026-09-24', days: 60 }).due).toBe('2026-11-23');
  });

  it('answers on the first and the last day of a text, and on the day of the trigger itself', () => {
    expect(ask({ period: 'FY23-62', trigger: '2024-01-01' }).due).toBe('2024-03-01');
    expect(ask({ period: 'FY17-31', trigger: '2023-12-31' }).due).toBe('2024-02-29');
    const stood = { suspendedOn: '2024-03-01', resumedOn: '2024-03-01' };
    expect(ask({ period: 'FY23-62', trigger: '2024-03-01', ...stood }).due).toBe('2024-04-30');
  });

  it('extends by as much as the law allows', () => {
    expect(ask({ period: 'FY23-62', trigger: '2024-03-01', extendDays: 30 }).due).toBe('2024-05-30');
    expect(ask({ period: 'XS-81', trigger: '2025-08-15', extendDays: 90 }).nominal).toBe('2026-05-16');
  });

  it('says that a suspension came too late to matter', () => {
    const answer = ask({ period: 'FY23-62', trigger: '2024-03-01', suspendedOn: '2024-06-03' });
    expect(answer.due).toBe('2024-04-30');
    expect(answer.steps.at(-1)).toContain('期间已经届满');
  });

  it('counts an extension of working days in working days', () => {
    expect(ask({ period: 'FY23-31-SUBMIT', trigger: '2025-01-22', extendDays: 3 }).due).toBe('2025-02-14');
  });
});

describe('the calculator refuses', () => {
  const decision = { period: 'FY23-62', trigger: '2024-03-01' };

  it.each<[string, Question, string]>([
    ['a period that it does not know', { ...decision, period: 'FY99-1' }, 'period'],
    ['a name that every object has', { ...decision, period: 'constructor' }, 'period'],
    ['what is no date', { ...decision, trigger: '2024-02-30' }, 'trigger'],
    ['a trigger before the law', { ...decision, trigger: '2023-12-31' }, 'trigger'],
    ['a trigger after the law', { period: 'FY17-31', trigger: '2024-01-01' }, 'trigger'],
    ['a trigger in the far future', { ...decision, trigger: '2101-01-01' }, 'trigger'],
    ['more than the law allows', { ...decision, extendDays: 31 }, 'extendDays'],
    [
      'what the law does not allow',
      { period: 'FY23-48-REPLY', trigger: '2026-10-12', extendDays: 1 },
      'extendDays',
    ],
    ['less than nothing', { ...decision, extendDays: -1 }, 'extendDays'],
    ['half a day', { period: 'XS-96', trigger: '2026-03-02', days: 1.5 }, 'days'],
    ['no number', { period: 'XS-96', trigger: '2026-03-02', days: Number.NaN }, 'days'],
    ['another length than the law’s own', { ...decision, days: 30 }, 'days'],
    ['a suspension before the beginning', { ...decision, suspendedOn: '2024-02-29' }, 'suspendedOn'],
    ['a resumption without a suspension', { ...decision, resumedOn: '2024-05-10' }, 'suspendedOn'],
    [
      'a resumption before the suspension',
      { ...decision, suspendedOn: '2024-04-01', resumedOn: '2024-03-31' },
      'resumedOn',
    ],
    [
      'to suspend a fixed period',
      { period: 'JS18-110', trigger: '2025-08-31', suspendedOn: '2025-09-01' },
      'suspendedOn',
    ],
    [
      'to suspend what is counted back',
      { period: 'CT20-05', trigger: '2026-10-09', suspendedOn: '2026-10-09' },
      'suspendedOn',
    ],
  ])('%s', (_what, question, field) => {
    expect(refusal(question)).toMatchObject({ field, message: expect.stringMatching(/[一-龥].*。$/) });
  });
});

describe('what the law does not allow', () => {
  it.each(['XS-85-J', 'XS-85-R', 'FY23-48-REPLY', 'QZ-53', 'XS-67-ANSWER'] as const)(
    '%s never stands',
    (period) => {
      expect(refusal({ period, trigger: '2025-03-03', suspendedOn: '2025-03-05' }).message).toContain(
        '没有中止',
      );
    },
  );

  it('the defence is not extended by days (行诉解释第三十四条)', () => {
    expect(refusal({ period: 'XS-67-ANSWER', trigger: '2025-03-03', extendDays: 5 }).field).toBe(
      'extendDays',
    );
  });
});
