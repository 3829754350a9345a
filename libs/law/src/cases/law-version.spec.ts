import { lawVersionOf, lawVersionsFor } from './law-version';
import { told } from './stories/told.fixture';

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
