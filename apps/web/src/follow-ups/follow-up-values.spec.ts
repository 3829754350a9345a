import { factOf, problemsOf } from './follow-up-values';

const letter = {
  kind: 'ADVICE_LETTER',
  issuer: '云川市人民政府',
  receivedOn: '2026-09-10',
  dueOn: '',
} as const;

describe('problemsOf', () => {
  it.each([
    [{}, []],
    [{ receivedOn: '' }, [['receivedOn', '请填收到日期，期限从这天起算']]],
    [
      { receivedOn: '2026-02-30', dueOn: '月底' },
      [
        ['receivedOn', '没有 2026-02-30 这一天，请改收到日期'],
        ['dueOn', '请填办理期限，写成 2026-09-18 的样子'],
      ],
    ],
  ])('says of %j: %j', (typed, said) => {
    expect(problemsOf({ ...letter, ...typed }).map(({ field, message }) => [field, message])).toEqual(said);
  });
});

describe('factOf', () => {
  it('counts from the day of receipt, and not from one that is none', () => {
    expect(factOf({ ...letter, dueOn: '月底' })).toMatchObject({ receivedOn: '2026-09-10', dueOn: null });
    expect(factOf({ ...letter, receivedOn: '2026-02-30' })).toBeNull();
  });
});
