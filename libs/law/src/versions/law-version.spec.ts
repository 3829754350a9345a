import { lawVersionOf, lawVersionReason, lawVersionsFor } from './law-version';
import { told } from '../deadlines/stories/told.fixture';

describe('the law version of a case', () => {
  it.each([
    ['FY2017', 'RECONSIDERATION', 'RESPONDENT', '2023-12-31'],
    ['FY2023', 'RECONSIDERATION', 'RESPONDENT', '2024-01-01'],
    ['FY2017', 'RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-31'],
    ['XS1989', 'FIRST_INSTANCE', 'DEFENDANT', '2015-04-30'],
    ['XS2017', 'FIRST_INSTANCE', 'DEFENDANT', '2015-05-01'],
    ['XS2017', 'RETRIAL', 'DEFENDANT', '2026-03-02'],
    ['QZ2012', 'ENFORCEMENT_REVIEW', 'APPLICANT', '2026-03-02'],
  ] as const)('is %s in %s as %s received on %s', (version, procedure, capacity, receivedOn) => {
    expect(lawVersionOf(told(procedure, capacity, receivedOn)).version).toBe(version);
  });

  it('goes by acceptance where that is known', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2024-01-05', {
      events: [['ACCEPTED', '2023-12-29']],
    });
    expect(lawVersionOf(facts)).toEqual({
      version: 'FY2017',
      reason: '2023年12月29日受理，在2024年1月1日之前，适用行政复议法（2017年修正）',
    });
  });

  it('says that it is provisional where acceptance is not known', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2024-01-05');
    expect(lawVersionOf(facts).reason).toContain('受理日期未登记，暂按收到日期确定');
  });

  it('is what staff chose, and the reason says so', () => {
    const facts = told('RECONSIDERATION', 'RESPONDENT', '2026-03-02', {
      more: { chosenLawVersion: 'FY2017' },
    });
    expect(lawVersionOf(facts)).toEqual({
      version: 'FY2017',
      reason: '经办人选定适用行政复议法（2017年修正）',
    });
    expect(lawVersionsFor('RECONSIDERATION')).toContain('FY2017');
    expect(lawVersionsFor('FIRST_INSTANCE')).not.toContain('FY2017');
  });
});

describe('where the office applies the procedure of the new law on both sides of 2024', () => {
  const choices = { transitionLaw: 'new' } as const;
  const accepted = told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-12-15', {
    events: [['ACCEPTED', '2023-12-20']],
  });
  const ended = (madeOn: string) =>
    told('RECONSIDERATION', 'REVIEW_ORGAN', '2023-11-01', {
      outcome: { disposition: 'F17-WC', madeOn },
    });

  it('a case stands under it, and the reason says by whose decision', () => {
    const reason = '2023年12月20日受理，2024年1月1日以后审理，按本系统统一口径适用行政复议法（2023年修订）';
    expect(lawVersionOf(accepted, choices)).toEqual({ version: 'FY2023', reason });
    expect(lawVersionReason(accepted, 'FY2023')).toBe(reason);
    expect(lawVersionReason(accepted, 'FY2017')).toBe(lawVersionOf(accepted).reason);
    expect(lawVersionOf(accepted, { transitionLaw: 'old' })).toEqual(lawVersionOf(accepted));
  });

  it.each([
    ['what staff chose', { ...accepted, chosenLawVersion: 'FY2017' as const }, 'FY2017'],
    ['a case that ended before', ended('2023-12-29'), 'FY2017'],
    ['a case that ended after', ended('2024-01-02'), 'FY2023'],
    ['a case accepted after', told('RECONSIDERATION', 'RESPONDENT', '2024-02-05'), 'FY2023'],
    ['a trial', told('FIRST_INSTANCE', 'DEFENDANT', '2015-04-30'), 'XS1989'],
  ])('of %s', (_what, facts, version) => {
    expect(lawVersionOf(facts, choices).version).toBe(version);
  });
});
