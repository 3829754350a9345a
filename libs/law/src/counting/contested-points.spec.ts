import { PERIODS } from '../periods/period';
import { CONTESTED_POINTS } from './contested-points';
import { COUNTING_RULES } from './counting-rules';

describe('the contested points', () => {
  it('are named once and take one of their options', () => {
    expect(new Set(CONTESTED_POINTS.map(({ id }) => id)).size).toBe(CONTESTED_POINTS.length);
    for (const { options, usual } of CONTESTED_POINTS) {
      const ids = options.map(({ id }) => id);
      expect(ids).toContain(usual);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('cover every choice that there is', () => {
    const meanings = CONTESTED_POINTS.flatMap(({ options }) => options.map(({ means }) => means ?? {}));
    const choices = new Set(meanings.flatMap((one) => Object.keys(one)));
    expect([...choices].sort()).toEqual([
      'clearDaysBeforeHearing',
      'convertedFrom',
      'enforcementAfterSuit',
      'extendFrom',
      'redoFrom',
      'resumeDayCounts',
      'rulesReviewFrom',
      'secondInstanceFrom',
      'suitAfterDismissal',
      'supplementNoticeUnit',
      'transitionLaw',
      'withdrawalFrom',
    ]);
  });
});

describe('the counting rules', () => {
  it('are quoted with their sources', () => {
    expect(COUNTING_RULES).toHaveLength(16);
    for (const { quote, sources } of COUNTING_RULES) {
      expect(quote.length).toBeGreaterThan(15);
      for (const { article } of sources) expect(article).toMatch(/^第[零一二三四五六七八九十百]+条/);
    }
  });

  it('say of every statute with working days which days they are', () => {
    const laws = new Set(
      COUNTING_RULES.filter(({ id }) => id.startsWith('C7')).flatMap(({ sources }) =>
        sources.map(({ law }) => law),
      ),
    );
    const short = PERIODS.filter(({ unit, quote }) => unit === 'workday' && !quote.includes('工作日'));
    expect(short.filter(({ law }) => !laws.has(law))).toEqual([]);
  });
});
