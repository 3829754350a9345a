import { RESULTS } from '../vocabulary';
import { dispositionOf, DISPOSITIONS, findDisposition } from './disposition';

describe('the dispositions', () => {
  it('are 126, each under a code of its own', () => {
    expect(DISPOSITIONS).toHaveLength(126);
    expect(new Set(DISPOSITIONS.map(({ code }) => code)).size).toBe(126);
  });

  it.each(DISPOSITIONS.map((one) => [one.code, one] as const))('%s is quoted and dated', (_code, one) => {
    expect(one.quote.length).toBeGreaterThan(3);
    expect(one.article).toMatch(/^第[零一二三四五六七八九十百]+条/);
    expect(one.procedures.length).toBeGreaterThan(0);
    expect(one.effectiveTo === null || one.effectiveFrom <= one.effectiveTo).toBe(true);
  });

  it('have a result unless they are only attached to one', () => {
    for (const { phase, result, endsCase } of DISPOSITIONS) {
      expect([result === null, endsCase]).toEqual([phase === 'ATTACHED', phase !== 'ATTACHED']);
    }
    const used = new Set(DISPOSITIONS.flatMap(({ result }) => result ?? []));
    expect(Object.keys(RESULTS).filter((result) => !used.has(result as never))).toEqual([]);
  });

  it('count a correction as lost and a settlement as neither', () => {
    for (const { correction, verdict, phase } of DISPOSITIONS) {
      if (correction === 'YES' && phase === 'CONCLUDED') expect(verdict).toBe('LOST');
      if (correction === 'SETTLE') expect(verdict).toBe('NEUTRAL');
    }
  });

  it('can be appealed at first instance only, by judgment or by two rulings', () => {
    const rulings = DISPOSITIONS.filter(
      ({ appealable, documentKind }) => appealable && documentKind === 'RULING',
    );
    expect(rulings.map(({ code }) => code)).toEqual(['Y1-BYLA', 'Y1-BHQS']);
    for (const one of DISPOSITIONS.filter(({ appealable }) => appealable)) {
      expect(one.procedures).toEqual(['FIRST_INSTANCE']);
    }
    for (const one of DISPOSITIONS.filter(({ documentKind }) => documentKind === 'JUDGMENT')) {
      expect(one.appealable).toBe(one.procedures.includes('FIRST_INSTANCE'));
    }
  });

  it('leave the kind of document open where the court may choose', () => {
    expect(dispositionOf('Y2-WC').documentKind).toBeNull();
    expect(dispositionOf('F23-WC').documentKind).toBe('DECISION');
    expect(dispositionOf('Y1-TJ').documentKind).toBe('MEDIATION');
  });

  it('can be asked for by code', () => {
    expect(findDisposition('F23-XX')).toBeUndefined();
    expect(dispositionOf('F23-WC')).toBe(findDisposition('F23-WC'));
  });
});
