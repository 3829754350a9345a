import path from 'node:path';
import { Config, ConfigError, type DatabaseConfig } from '#config';
import { CASEWORK_ENTITIES, replay, type ReplayedMove } from '#casework';
import { type Day, dateText } from '#law';
import { Clock, openToRead } from '#platform';

/**
 * `npm run replay -- <database>`: every date of every stored case counted again under this version, against what is stored. The
 * database is the path of a SQLite file or `mysql://user:password@host:port/name`, and may be in use; nothing is written.
 */
async function main(named: string | undefined): Promise<void> {
  const began = performance.now();
  const source = await openToRead(databaseNamed(named), CASEWORK_ENTITIES);
  let moved = 0;
  try {
    const counted = await replay(source.manager, new Clock().today(), (move) => {
      moved++;
      process.stdout.write(`${paragraphOf(move)}\n\n`);
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const found = moved === 0 ? '没有期限会变动' : `${moved} 个期限会变动，见上；数据库没有改动`;
    process.stdout.write(`重算 ${counted} 件，用时 ${seconds} 秒：${found}\n`);
  } finally {
    await source.destroy();
  }
}

/** @throws ConfigError where none is named. */
function databaseNamed(named: string | undefined): DatabaseConfig {
  if (!named)
    throw new ConfigError(
      '请写明数据库：npm run replay -- data/anqi.sqlite，或者 mysql://用户:密码@主机:端口/库名',
    );
  if (!/^(mysql|mariadb):\/\//.test(named)) return { type: 'sqlite', file: path.resolve(named) };
  return Config.fromEnv({ DATABASE_URL: named }).database;
}

function paragraphOf(move: ReplayedMove): string {
  const { caseNo, caseId, name, dueBefore, dueAfter, stepsBefore, stepsAfter } = move;
  const whose = caseId === null ? '后续事项' : `案件 ${caseId}${caseNo ? `（${caseNo}）` : ''}`;
  const head = `${whose} ${name}：${dueText(dueBefore, stepsBefore)} → ${dueText(dueAfter, stepsAfter)}`;
  return [head, ...stepsText('原来', stepsBefore), ...stepsText('现在', stepsAfter)].join('\n');
}

function dueText(due: Day | null, steps: readonly string[] | null): string {
  if (steps === null) return '没有这项期限';
  return due === null ? '没有确定的日期' : dateText(due);
}

function stepsText(label: string, steps: readonly string[] | null): string[] {
  return steps === null ? [] : [`  ${label}`, ...steps.map((step) => `    ${step}`)];
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
