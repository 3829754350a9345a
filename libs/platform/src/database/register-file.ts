import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '#config';

const MARK = `这里有案期的登记库（anqi.sqlite）。登记库不见了或者变空时，案期不会另建一个新的，请从备份恢复。
确实要从头开始的，删去本文件后再启动。
`;

/**
 * A register is never begun anew where one has been: a file beside it says so when it is gone or empty.
 * @throws ConfigError where the folder cannot be used, or the register that was there is gone.
 */
export function findRegister(file: string): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new ConfigError(`DATA_DIR 指定的目录不能使用：${(error as Error).message}`);
  }
  const isThere = existsSync(file) && statSync(file).size > 0;
  const traces = [markOf(file), `${file}-wal`].filter(
    (trace) => existsSync(trace) && statSync(trace).size > 0,
  );
  if (isThere || traces.length === 0) return;
  throw new ConfigError(
    `登记库 ${file} 不见了或者是空的，而这里原来有登记库。请从备份恢复；确实要从头开始的，删去 ${traces.join('、')} 后再启动`,
  );
}

export function markRegister(file: string): void {
  if (!existsSync(markOf(file))) writeFileSync(markOf(file), MARK);
}

function markOf(file: string): string {
  return path.join(path.dirname(file), '此处有登记库.txt');
}
