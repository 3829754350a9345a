import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprintOf, lawFingerprint } from './law-fingerprint';

describe('the fingerprint of the law', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'law-'));
    cpSync(path.dirname(require.resolve('#law')), folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function change(file: string): void {
    const at = path.join(folder, file);
    writeFileSync(at, `${readFileSync(at, 'utf8')}\nexport const more = 1;\n`);
  }

  it('is the same wherever the law is installed', () => {
    expect(fingerprintOf(folder)).toBe(lawFingerprint());
  });

  it.each([
    'periods/appeal.ts',
    'duties/duties.ts',
    'duties/conditions.ts',
    'dispositions/first-instance.ts',
    'counting/contested-points.ts',
    'counting/count-natural-days.ts',
    'calendar/notices/2026.ts',
    'opening/effect.ts',
  ])('is another when %s is', (file) => {
    change(file);
    expect(fingerprintOf(folder)).not.toBe(lawFingerprint());
  });

  it.each(['day.spec.ts', 'periods/worked-examples.fixture.ts'])('does not look at %s', (file) => {
    change(file);
    expect(fingerprintOf(folder)).toBe(lawFingerprint());
  });
});
