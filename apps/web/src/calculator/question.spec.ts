import { day } from '#law';
import { addressOf, questionOf } from './question';

const today = day('2026-09-21');
const read = (address: string) => questionOf(new URLSearchParams(address), today);

describe('the question in the address', () => {
  it('begins with what a respondent asks today', () => {
    expect(read('')).toEqual({
      seat: 'respondent',
      procedure: 'RECONSIDERATION',
      beginning: 'REPLY_NOTICE_RECEIVED',
      isSimplified: false,
      period: null,
      on: '2026-09-21',
      days: '',
      pauses: [],
      extendDays: null,
    });
  });

  it.each([
    'as=respondent&event=REPLY_NOTICE_RECEIVED&simple=1&on=2026-09-16',
    'as=defendant&in=SECOND_INSTANCE&event=APPEAL_RECEIVED&on=2026-09-16',
    'as=reviewOrgan&event=ACCEPTED&on=2026-09-16&pause=SUSPENSION.2026-10-09.&pause=APPRAISAL.2026-11-02.2026-11-05&extend=30',
    'period=XS-96&on=2026-09-16&days=60',
    'as=applicant&event=URGED&on=2026-02-30',
  ])('comes out as it went in: %s', (address) => {
    expect(addressOf(read(address)).toString()).toBe(address);
  });

  it('takes the usual for what cannot be', () => {
    const question = read('as=judge&in=NOWHERE&event=PARTY&pause=REST.2026-01-01.2026-01-02');
    expect(question).toMatchObject({ seat: 'respondent', beginning: 'REPLY_NOTICE_RECEIVED', pauses: [] });
  });

  it('asks a defendant first what the stage begins with', () => {
    expect(read('as=defendant').beginning).toBe('COMPLAINT_RECEIVED');
    expect(read('as=defendant&in=RETRIAL_REVIEW').beginning).toBe('RETRIAL_APPLICATION_RECEIVED');
  });
});
