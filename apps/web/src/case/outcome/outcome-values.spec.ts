import { caseFile } from '../record/case-file.fixture';
import { factsWithoutOutcome } from '../record/case-facts';
import { dispositionsFor, outcomeIn, outcomeRequest, outcomeValuesOf } from './outcome-values';

const empty = outcomeValuesOf(caseFile());

describe('dispositionsFor', () => {
  it('offers what can end a trial of first instance, and no attached order', () => {
    const groups = dispositionsFor(factsWithoutOutcome(caseFile()), {});
    const codes = groups.flatMap(({ dispositions }) => dispositions.map(({ code }) => code));
    expect(codes).toContain('Y1-BHSQ');
    expect(codes.every((code) => code.startsWith('Y1-'))).toBe(true);
    expect(groups.flatMap(({ dispositions }) => dispositions).some(({ phase }) => phase === 'ATTACHED')).toBe(
      false,
    );
  });

  it('keeps to the version of the law under which a reconsideration stands', () => {
    const facts = factsWithoutOutcome(
      caseFile({ procedure: 'RECONSIDERATION', capacity: 'RESPONDENT', events: [] }),
    );
    const old = dispositionsFor({ ...facts, chosenLawVersion: 'FY2017' }, {}).flatMap(
      (group) => group.dispositions,
    );
    const current = dispositionsFor(facts, {}).flatMap((group) => group.dispositions);
    expect(old.filter((disposition) => current.includes(disposition))).toEqual([]);
  });
});

describe('an outcome on the form', () => {
  const values = { ...empty, disposition: 'Y1-CX-CZ', madeOn: '2026-11-02' };

  it('is none until it has a disposition and a day', () => {
    expect(outcomeIn(empty, null)).toBeNull();
    expect(outcomeIn(values, 'LOST')).toMatchObject({ servedOn: null, verdict: 'LOST' });
  });

  it('is sent with plain amounts, and without a verdict that is the usual one', () => {
    const orders = [
      {
        kind: 'COMPENSATE' as const,
        days: null,
        amount: '５0,000 元',
        starts: 'EFFECTIVE' as const,
        startsOn: '',
      },
      { kind: 'REDO' as const, days: 60, amount: '', starts: 'DATE' as const, startsOn: '2026-12-01' },
    ];
    expect(outcomeRequest({ ...values, orders, verdictReason: '多余' }, 4)).toEqual({
      disposition: 'Y1-CX-CZ',
      madeOn: '2026-11-02',
      servedOn: null,
      orders: [
        { kind: 'COMPENSATE', days: null, amount: '50000', starts: null, startsOn: null },
        { kind: 'REDO', days: 60, amount: null, starts: 'DATE', startsOn: '2026-12-01' },
      ],
      verdict: null,
      verdictReason: null,
      reason: null,
      version: 4,
    });
  });
});
