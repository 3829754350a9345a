import { day } from '#law';
import type { Shown } from '../api/client';
import { registrationFollowing } from './next-stage';

type CaseFile = Shown['CaseView'];

/** A reconsideration that was decided, as the server shows it. */
function decided(result: string, told: Partial<CaseFile> = {}): CaseFile {
  return {
    id: 7,
    procedure: 'RECONSIDERATION',
    capacity: 'RESPONDENT',
    defendantForm: null,
    caseNo: '云川府复〔2026〕29号',
    applicants: '美辰美容院',
    parties: [
      { id: 1, role: 'APPLICANT', kind: 'LEGAL', name: '美辰美容院' },
      { id: 2, role: 'REPRESENTATIVE', kind: 'NATURAL', name: '吴涛' },
    ],
    act: {
      type: '行政处罚',
      documentNo: '云市监处罚〔2026〕98号',
      madeOn: day('2026-05-20'),
      field: null,
      cause: null,
    },
    events: [],
    outcome: { result },
    unitId: null,
    officerId: 3,
    ...told,
  } as unknown as CaseFile;
}

describe('registrationFollowing', () => {
  it('takes the parties, the act and the officer over', () => {
    const next = registrationFollowing(decided('MAINTAINED'));
    expect(next).toMatchObject({
      procedure: 'FIRST_INSTANCE',
      capacity: 'DEFENDANT',
      isNextStage: true,
      previous: { id: 7, title: '云川府复〔2026〕29号（行政复议）' },
      applicants: '美辰美容院',
      applicantKind: 'LEGAL',
      officerId: 3,
      unfolded: ['parties', 'officer'],
    });
    expect(next.act.documentNo).toBe('云市监处罚〔2026〕98号');
    expect(next.parties).toEqual([{ key: 1, role: 'REPRESENTATIVE', kind: 'NATURAL', name: '吴涛' }]);
    expect([next.caseNo, next.receivedOn]).toEqual(['', '']);
  });

  it.each([
    ['MAINTAINED', 'CO_DEFENDANT'],
    ['DISMISSED', 'CO_DEFENDANT'],
    ['CHANGED', 'REVIEW_ORGAN_ALONE'],
    ['WITHDRAWN', 'DIRECT'],
  ])('after %s the defendant is %s', (result, defendantForm) => {
    expect(registrationFollowing(decided(result)).defendantForm).toBe(defendantForm);
  });

  it.each([
    ['FIRST_INSTANCE', 'REVOKED', 'SECOND_INSTANCE'],
    ['SECOND_INSTANCE', 'MAINTAINED', 'RETRIAL_REVIEW'],
    ['SECOND_INSTANCE', 'REMANDED', 'FIRST_INSTANCE'],
    ['RETRIAL_REVIEW', 'OTHER', 'RETRIAL'],
  ] as const)('after %s, %s, comes %s', (procedure, result, next) => {
    const file = decided(result, { procedure, capacity: 'DEFENDANT' });
    expect(registrationFollowing(file).procedure).toBe(next);
  });
});
