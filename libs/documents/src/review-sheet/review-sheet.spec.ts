import { documentIn } from '../../../../test/docx';
import { day, PERIODS, type PeriodId } from '#law';
import { reviewSheet } from './review-sheet';
import type { SheetSignature } from './sheet-rows';

const SIGNED: SheetSignature = {
  signedBy: '周\u0007律师',
  signedOn: day('2026-09-18'),
  remark: null,
  isCurrent: true,
};

describe('the sheet to be signed', () => {
  let xml: string;
  let words: string;
  beforeAll(async () => {
    const signatures = new Map<PeriodId, SheetSignature>([
      ['FY23-62', SIGNED],
      ['XS-46', { ...SIGNED, isCurrent: false }],
    ]);
    xml = documentIn(await reviewSheet({ organName: '清河区', madeOn: day('2026-09-21'), signatures }));
    words = xml.replaceAll(/<[^>]+>/g, '');
  });

  it('holds every rule, its law and its quotation', () => {
    const missing = PERIODS.filter(
      ({ id, law, quote }) => ![id, law, quote].every((text) => words.includes(text)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says who signed what, and what has changed since', () => {
    expect(words).toContain('周律师2026年9月18日');
    expect(words.split('规则已改，需重签')).toHaveLength(2);
  });

  it('repeats its head on every page', () => {
    expect(xml.split('<w:tblHeader/>')).toHaveLength(2);
  });
});
