import { existsSync } from 'node:fs';
import { Config, ConfigError } from '#config';
import {
  type Damage,
  type Finding,
  isoInShanghai,
  openDatabase,
  PLATFORM_ENTITIES,
  verifyAuditChains,
} from '#platform';

/** `npm run verify`: whether the audit log is as it was written. Exit code 1 where it is not, or cannot be looked at. */
async function verify(): Promise<void> {
  const { database } = Config.fromEnv();
  if (database.type === 'sqlite' && !existsSync(database.file))
    throw new ConfigError(`DATA_DIR 下没有数据库文件：${database.file}`);
  const source = await openDatabase(database, PLATFORM_ENTITIES);
  try {
    const { entries, findings, ends } = await verifyAuditChains(source.manager);
    for (const finding of findings) process.stderr.write(`${sentenceOf(finding)}\n`);
    if (findings.length > 0) process.exitCode = 1;
    else process.stdout.write(`审计日志完整：共 ${entries} 条，逐条核对无误\n`);
    for (const { id, position, hash } of ends)
      if (position > 0) process.stdout.write(`核对码 ${id}-${position}-${hash}\n`);
  } finally {
    await source.destroy();
  }
}

const DAMAGES: Record<Damage, string> = {
  ALTERED: '内容被改动',
  REMOVED: '之前有记录被删除',
  INSERTED: '是后来插入的',
  REORDERED: '次序被改动',
};

function sentenceOf({ damage, chain, position, entry }: Finding): string {
  if (!entry) return `审计日志不完整：第 ${chain} 链第 ${position} 条起的记录被删除或者改动`;
  const { id, at, userName } = entry;
  return `审计日志不完整：编号 ${id} 的记录（${isoInShanghai(at)}，${userName}）${DAMAGES[damage]}`;
}

verify().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
