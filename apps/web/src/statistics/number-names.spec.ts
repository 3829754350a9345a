import { appearanceKey, followUpKey, followUpNumberOf, keyOf, namesOf, rateKey } from './number-names';

describe('a number in the address', () => {
  it('is a measure of a stream', () => {
    expect(namesOf(keyOf('retrial', 'pending'))).toEqual([{ stream: 'retrial', measure: 'pending' }]);
  });

  it('is a part of it', () => {
    const disposition = keyOf('firstInstance', 'concluded', ['disposition', 'Y1-BHSQ']);
    expect(namesOf(disposition)).toEqual([
      { stream: 'firstInstance', measure: 'concluded', disposition: 'Y1-BHSQ' },
    ]);
  });

  it('is several parts added up', () => {
    expect(namesOf(keyOf('respondent', 'concluded', ['result', 'REVOKED', 'CHANGED']))).toEqual([
      { stream: 'respondent', measure: 'concluded', result: 'REVOKED' },
      { stream: 'respondent', measure: 'concluded', result: 'CHANGED' },
    ]);
  });

  it('is a part of a rate', () => {
    expect(namesOf(rateKey('R-CT', 'NUMERATOR'))).toEqual([{ rate: 'R-CT', part: 'NUMERATOR' }]);
  });

  it('is a measure of appearance', () => {
    expect(namesOf(appearanceKey('mustAttend'))).toEqual([{ appearance: 'mustAttend' }]);
  });

  it('is a measure of one kind of letter, and no number of cases', () => {
    const key = followUpKey({ kind: 'ADVICE_LETTER', measure: 'answeredLate' });
    expect(followUpNumberOf(key)).toEqual({ kind: 'ADVICE_LETTER', measure: 'answeredLate' });
    expect(namesOf(key)).toBeNull();
  });

  it.each([
    'followUp.toString.received',
    'followUp.REDO.toString',
    'followUp.REDO',
    'appearance.REDO.received',
  ])('is no letter: %s', (key) => {
    expect(followUpNumberOf(key)).toBeNull();
  });

  it('is a measure of every instance of 行政诉讼, and of no other streams together', () => {
    expect(namesOf(keyOf('litigation', 'received'))?.map(({ stream }) => stream)).toEqual([
      'firstInstance',
      'secondInstance',
      'retrial',
    ]);
    expect(namesOf('all.received')).toBeNull();
  });

  it.each([
    '',
    'respondent',
    'respondent.toString',
    'toString.received',
    'respondent.received.of.x',
    'x.pending',
    'rate.R-CT',
    'rate..NUMERATOR',
    'appearance.toString',
  ])('is not %s', (key) => {
    expect(namesOf(key)).toBeNull();
  });
});
