import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Of the law as it is installed: periods, duties, dispositions, calendars, options, and the code that counts. It is another
 * as soon as any file of the law room is, so that no new version leaves a date that the law would now give otherwise.
 */
export function lawFingerprint(): string {
  return fingerprintOf(path.dirname(require.resolve('#law')));
}

/** Of every file below the folder that is not for the tests alone. */
export function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.[jt]s$/.test(file) || /\.(spec|fixture)\.[jt]s$/.test(file)) continue;
    hash.update(`${file.replaceAll(path.sep, '/')}\n`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}
