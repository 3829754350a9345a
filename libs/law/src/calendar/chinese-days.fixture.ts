import { execFileSync } from 'node:child_process';

/**
 * What chinese-days says in China. The package reckons in the zone of the machine, and west of Greenwich its days are
 * off by one; a process has only one zone, so it is asked in another.
 * @param expression JavaScript over `days`, the package, and `asked`.
 */
export function chineseDays(expression: string, asked: unknown): unknown {
  const program = `
    const days = require('chinese-days');
    const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    console.log(JSON.stringify(${expression}));`;
  const answer = execFileSync(process.execPath, ['-e', program], {
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    input: JSON.stringify(asked),
    encoding: 'utf8',
  });
  return JSON.parse(answer);
}
