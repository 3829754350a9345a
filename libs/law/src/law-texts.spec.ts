import { lawTextOf } from './law-texts';
import { PERIODS } from './periods/period';

/** Who may publish a law, an interpretation or a rule. */
const OFFICIAL = /^https?:\/\/([a-z]+\.)?(gov|npc\.gov|court\.gov|spp\.gov|moj\.gov|samr\.gov)\.cn\//;

describe('the texts that the rules stand on', () => {
  const quoted = PERIODS.flatMap((period) => [period, ...period.seeAlso].map(({ law }) => ({ period, law })));

  it.each(quoted.map(({ period, law }) => [period.id, law]))('%s says where %s stands', (_id, law) => {
    const text = lawTextOf(law);
    expect(text).toBeDefined();
    expect(text?.address ?? 'https://www.gov.cn/').toMatch(OFFICIAL);
  });

  it('were read of every rule that is not provisional', () => {
    const doubtful = PERIODS.filter(
      ({ law, verified }) => (lawTextOf(law)?.checkedOn ?? null) === null && verified,
    );
    expect(doubtful.map(({ id }) => id)).toEqual([]);
  });

  it('leave as provisional only what nobody could read', () => {
    const unread = PERIODS.filter(({ verified }) => !verified).map(({ law }) => law);
    expect([...new Set(unread)].filter((law) => lawTextOf(law)?.checkedOn)).toEqual([]);
  });
});
