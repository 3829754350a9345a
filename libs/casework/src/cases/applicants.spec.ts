import { applicantsOf } from './applicants';

const names = (...list: string[]) => list.map((name) => ({ role: 'APPLICANT' as const, name }));

describe('the applicants as a list shows them', () => {
  it.each([
    [names('马玉兰'), '马玉兰'],
    [names('马玉兰', '刘建平'), '马玉兰、刘建平'],
    [names('马玉兰', '刘建平', '杨秀英'), '马玉兰等3人'],
    [[], null],
  ])('%j → %s', (parties, text) => expect(applicantsOf(parties)).toBe(text));

  it('leave out those of other roles, and fit their column', () => {
    expect(applicantsOf([{ role: 'REPRESENTATIVE', name: '吴涛' }])).toBeNull();
    expect(applicantsOf(names('甲'.repeat(100), '乙'.repeat(100)))).toHaveLength(150);
  });
});
