import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contested point → the label under which an option of it was stored → its id. */
const IDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'TRANSITION-2024': { 旧法: 'old', 新法程序: 'new' },
  'SUPPLEMENT-NOTICE-2007': { 自然日: 'day', 工作日: 'workday' },
  'SECOND-INSTANCE-START': { 收到上诉状之日: 'appeal', 二审立案之日: 'filing' },
  'EXTENSION-START': { 顺延前的届满日: 'nominal', 顺延后的届满日: 'rolled' },
  'RESUMPTION-DAY': { 计入: 'counted', 不计入: 'not-counted' },
  'REDO-START': { 被申请人收到决定书之日: 'received', 决定书作出之日: 'made' },
  'CONVERTED-PERIOD': { 自受理之日起六十日: 'acceptance', 自转换之日起六十日: 'conversion' },
  'DAYS-BEFORE-HEARING': { '开庭日不计，向前第三日': 'third-day', 开庭日与通知日之间留足三日: 'clear-days' },
  'RULES-REVIEW-START-2017': { 中止之日: 'suspension', 提出审查申请之日: 'application' },
  'SUIT-AFTER-DISMISSAL': { 十五日: 'fifteen-days', 对原行为六个月: 'six-months' },
  'WITHDRAW-PUBLICATION-START': {
    收到决定或者裁判之日: 'received',
    决定或者裁判作出之日: 'made',
    生效之日: 'effective',
  },
  'ENFORCEMENT-AFTER-SUIT': { 三个月: 'three-months', 二年: 'two-years' },
};

const AT_ONCE = 500;

/** Options of the contested points were stored by their Chinese label, also in the audit trail: by their ids from now on. */
export class StoreOptionIds implements MigrationInterface {
  name = 'StoreOptionIds1796083200012';

  async up(db: QueryRunner): Promise<void> {
    await rewrite(db, 'law_settings', 'options', '1 = 1', (options) => withIds(options as Options));
    await rewrite(db, 'participations', 'chosenOptions', 'chosenOptions IS NOT NULL', (options) =>
      withIds(options as Options),
    );
    await rewrite(db, 'audit_entries', 'changes', "kind = 'law-options'", (changes) =>
      ofInstallation(changes as Changes),
    );
    const ofCases = "kind = 'participation' AND changes LIKE '%chosenOptions%'";
    await rewrite(db, 'audit_entries', 'changes', ofCases, (changes) => ofCase(changes as Changes));
  }

  /** Back to the labels is not needed: the version before reads no point that it does not know. */
  async down(): Promise<void> {}
}

type Options = Record<string, string>;
type Changes = Record<string, readonly unknown[]>;

function withIds(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).map(([point, option]) => [point, IDS[point]?.[option] ?? option]),
  );
}

/** `{ point: [before, after] }` */
function ofInstallation(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([point, values]) => [
      point,
      values.map((value) => IDS[point]?.[value as string] ?? value),
    ]),
  );
}

/** `{ chosenOptions: [before, after], … }` */
function ofCase(changes: Changes): Changes {
  const { chosenOptions } = changes;
  if (!chosenOptions) return changes;
  return {
    ...changes,
    chosenOptions: chosenOptions.map((options) => options && withIds(options as Options)),
  };
}

async function rewrite(
  db: QueryRunner,
  table: string,
  column: string,
  where: string,
  anew: (value: unknown) => unknown,
): Promise<void> {
  for (let after = 0; ;) {
    const rows = (await db.query(
      `SELECT id, ${column} AS value FROM ${table} WHERE ${where} AND id > ? ORDER BY id LIMIT ${AT_ONCE}`,
      [after],
    )) as { id: number; value: string }[];
    for (const { id, value } of rows) {
      const rewritten = JSON.stringify(anew(JSON.parse(value)));
      if (rewritten !== value)
        await db.query(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, [rewritten, id]);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
