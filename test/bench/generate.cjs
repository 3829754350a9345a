// @ts-check
'use strict';
/**
 * A believable register of any size, the same for the same seed: rows as the product itself would have stored them,
 * with the deadlines that the law room computes. Goes in as plain SQL text, in long statements.
 */
const { addDays, assess, initialEventType, STATE_COUNCIL_CALENDAR, streamOf, usualVerdict } = require('#law');

/** @typedef {import('#law').Day} Day */

const ROWS_PER_STATEMENT = 1000;
const CONCLUDED_AFTER = [20, 110];

/** Shapes of cases, with their share of a hundred. What a case is decides its deadlines, with the day it came in. */
const SHAPES = [
  shape(52, 'RECONSIDERATION', 'RESPONDENT', 'F23-WC', '政复答'),
  shape(8, 'RECONSIDERATION', 'REVIEW_ORGAN', 'F23-WC', '政复'),
  shape(26, 'FIRST_INSTANCE', 'DEFENDANT', 'Y1-BHSQ', '行初'),
  shape(14, 'SECOND_INSTANCE', 'DEFENDANT', 'Y2-WC', '行终'),
];

/**
 * @param {number} share
 * @param {import('#law').Procedure} procedure
 * @param {import('#law').Capacity} capacity
 * @param {import('#law').DispositionCode} disposition
 * @param {string} caseNo
 */
function shape(share, procedure, capacity, disposition, caseNo) {
  const appealedBy = procedure === 'SECOND_INSTANCE' ? /** @type {const} */ ('OTHER') : null;
  const firstEvent = /** @type {import('#law').EventType} */ (
    initialEventType({ procedure, capacity, appealedBy, events: [] })
  );
  return { share, procedure, capacity, appealedBy, firstEvent, disposition, caseNo };
}

/** @param {ReturnType<typeof usualVerdict>} verdict */
function neutralOf(verdict) {
  return verdict === 'ASKED' ? 'NEUTRAL' : verdict;
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文辉志斌鹏飞'];
const ACT_TYPES = ['行政处罚', '政府信息公开', '不履行法定职责', '工伤认定', '行政许可', '行政强制措施'];

/**
 * @typedef {object} Order
 * @property {(sql: string) => Promise<unknown>} execute Runs one statement, on a database the product has migrated.
 *   On MySQL, with NO_BACKSLASH_ESCAPES.
 * @property {number} cases
 * @property {Day} today The last day on which a case came in.
 * @property {number} [organs] Below the organ that a new database has, with a person and a case list each.
 * @property {number} [skew] Zipf's exponent over the organs.
 * @property {number} [openShare] Of the cases, the part still open.
 * @property {number} [days] How far back the oldest case came in.
 * @property {number} [seed]
 *
 * @typedef {{ id: number, userId: number, cases: number, open: number }} GeneratedOrgan
 */

/**
 * @param {Order} order
 * @returns {Promise<GeneratedOrgan[]>} the organs, the one with most cases first
 */
async function generate({
  execute,
  cases,
  today,
  organs = 100,
  skew = 1.1,
  openShare = 0.2,
  days = 720,
  seed = 1,
}) {
  const random = randomFrom(seed);
  const office = await addOrgans(execute, organs);
  const pickOrgan = pickerOf(
    office.map((_, rank) => 1 / (rank + 1) ** skew),
    random,
  );
  const pickShape = pickerOf(
    SHAPES.map(({ share }) => share),
    random,
  );
  const tables = tablesInto(execute);
  for (let id = 1; id <= cases; id++) {
    const organ = /** @type {GeneratedOrgan} */ (office[pickOrgan()]);
    const kind = /** @type {typeof SHAPES[number]} */ (SHAPES[pickShape()]);
    const isOpen = random() < openShare;
    organ.cases++;
    organ.open += Number(isOpen);
    const age = isOpen ? Math.floor(random() * 90) : 120 + Math.floor(random() * (days - 120));
    const seat = {
      id,
      organ,
      kind,
      isOpen,
      on: addDays(today, -age),
      lasted: between(CONCLUDED_AFTER, random),
    };
    await addCase(tables, seat, random);
  }
  await tables.finish();
  return office;
}

/**
 * @param {Order['execute']} execute
 * @param {number} count
 * @returns {Promise<GeneratedOrgan[]>}
 */
async function addOrgans(execute, count) {
  const office = Array.from({ length: count }, (_, rank) => ({
    id: rank + 2,
    userId: rank + 2,
    cases: 0,
    open: 0,
  }));
  await execute(
    `INSERT INTO organs (id, name, parentId, path) VALUES ${office
      .map(({ id }) => tuple(id, `第${id - 1}分局`, 1, `/1/${id}/`))
      .join(',')}`,
  );
  await execute(
    `INSERT INTO users (id, username, usernameKey, view, displayName, organId, unitId, roles, email, passwordHash, mustChangePassword,
        createdAt, disabledAt) VALUES ${office
          .map(({ id }) =>
            tuple(
              id,
              `clerk${id}`,
              `clerk${id}`,
              'ORGANS',
              `经办${id}`,
              id,
              null,
              'REGISTRAR,OFFICER',
              null,
              '-',
              0,
              NOON(START),
              null,
            ),
          )
          .join(',')}`,
  );
  return office;
}

const START = '2020-01-01';

/** @param {string} on */
function NOON(on) {
  return `${on} 04:00:00.000`;
}

/**
 * @param {ReturnType<typeof tablesInto>} tables
 * @param {{ id: number, organ: GeneratedOrgan, kind: typeof SHAPES[number], isOpen: boolean, on: Day, lasted: number }} seat
 * @param {() => number} random
 */
async function addCase(tables, { id, organ, kind, isOpen, on, lasted }, random) {
  const { procedure, capacity, appealedBy, firstEvent, disposition, caseNo } = kind;
  const closedOn = isOpen ? null : addDays(on, lasted);
  const { lawVersion, acceptedOn, acceptance, deadlines } = assessed(kind, on, closedOn);
  const applicant = nameFrom(random);
  const act = ACT_TYPES[Math.floor(random() * ACT_TYPES.length)];
  const number = `（${on.slice(0, 4)}）云${caseNo}${id}号`;
  const at = NOON(on);
  const verdict = isOpen
    ? null
    : neutralOf(usualVerdict(disposition, { capacity, before: null, orders: [] }));
  await tables.add(
    'disputes',
    tuple(id, act, `云罚决〔${on.slice(0, 4)}〕${id}号`, addDays(on, -30), null, null),
  );
  await tables.add(
    'cases',
    tuple(id, 1, id, null, procedure, number, number, '云川市人民政府', appealedBy, applicant, null, at),
  );
  await tables.add(
    'participations',
    tuple(
      ...[id, id, organ.id, capacity, null, on, null, organ.userId, organ.userId, at, null, null, null, null],
      ...[lawVersion, streamOf(procedure, capacity), acceptedOn, acceptance, isOpen ? 'OPEN' : 'CLOSED'],
      ...[closedOn, isOpen ? null : disposition, verdict, 1, closedOn],
    ),
  );
  await tables.add('parties', tuple(id, id, 'APPLICANT', 'NATURAL', applicant));
  await tables.add('case_events', tuple(id, id, id, firstEvent, on, '{}', 0, at, organ.userId, null, null));
  for (const deadline of deadlines) await tables.add('deadlines', `(${organ.id},${id},${deadline}`);
  if (closedOn) {
    await tables.add('outcomes', tuple(id, disposition, closedOn, NOON(closedOn), organ.userId));
  } else if (procedure !== 'RECONSIDERATION') {
    const heldOn = addDays(on, 45 + Math.floor(random() * 90));
    await tables.add(
      'hearings',
      tuple(1, id, 'TRIAL', `${heldOn} 01:30:00.000`, '第三法庭', 0, 'SCHEDULED', at),
    );
  }
}

/**
 * What the law makes of such a case, the deadlines as SQL without their first two columns. Cases of one shape and day
 * share it: computing it a hundred thousand times would only take longer.
 * @param {typeof SHAPES[number]} kind
 * @param {Day} on
 * @param {Day | null} closedOn
 */
function assessed(kind, on, closedOn) {
  const key = `${kind.procedure} ${kind.capacity} ${on} ${closedOn}`;
  const known = assessments.get(key);
  if (known) return known;
  const { disposition } = kind;
  const { lawVersion, acceptedOn, acceptance, deadlines } = assess(
    {
      procedure: kind.procedure,
      capacity: kind.capacity,
      receivedOn: on,
      appealedBy: kind.appealedBy,
      events: [{ type: kind.firstEvent, on }],
      hearings: [],
      outcome: closedOn && { disposition, madeOn: closedOn, servedOn: closedOn, orders: [] },
      followUps: [],
    },
    STATE_COUNCIL_CALENDAR,
  );
  const answer = {
    ...{ lawVersion, acceptedOn, acceptance },
    deadlines: deadlines.map((each) =>
      [
        ...[
          null,
          null,
          each.key,
          each.periodId,
          each.name,
          each.shortName,
          each.importance,
          Number(each.ours),
        ],
        ...[each.trigger, each.due, on, each.nominal, each.earlierDue ?? null, Number(each.provisional)],
        ...[each.status, each.metOn, Number(each.lapses), each.daysLeft, JSON.stringify(each.steps)],
      ]
        .map(literal)
        .join(',')
        .concat(')'),
    ),
  };
  assessments.set(key, answer);
  return answer;
}

/** @type {Map<string, { lawVersion: string, acceptedOn: Day | null, acceptance: string | null, deadlines: string[] }>} */
const assessments = new Map();

/** @type {Record<string, string>} */
const COLUMNS = {
  disputes: 'id, actType, documentNo, actMadeOn, field, cause',
  cases: `id, revision, disputeId, previousCaseId, \`procedure\`, caseNo, caseNoKey, authority, appealedBy, applicants,
    note, registeredAt`,
  participations: `id, caseId, organId, capacity, defendantForm, receivedOn, unitId, officerId, registrarId,
    registeredAt, chosenLawVersion, chosenLawVersionReason, chosenVerdict, verdictReason, lawVersion, stream,
    acceptedOn, acceptance, status, closedOn, disposition, verdict, version, servedOn`,
  parties: 'id, caseId, role, kind, name',
  case_events: `id, caseId, participationId, type, happenedOn, detail, implied, recordedAt, recordedById,
    withdrawnAt, withdrawReason`,
  deadlines: `organId, participationId, followUpId, hearingId, \`key\`, periodId, name, shortName, importance, ours,
    triggerOn, dueOn, knownSince, nominalOn, earlierDueOn, provisional, status, metOn, lapses, daysLeft, steps`,
  outcomes: 'caseId, disposition, madeOn, recordedAt, recordedById',
  hearings: 'version, caseId, kind, at, place, courtNotice, status, recordedAt',
};

/**
 * Collects rows, and sends them a thousand at a time.
 * @param {Order['execute']} execute
 */
function tablesInto(execute) {
  const waiting = new Map(Object.keys(COLUMNS).map((table) => [table, /** @type {string[]} */ ([])]));
  /** @param {string} table */
  const send = async (table) => {
    const rows = waiting.get(table)?.splice(0) ?? [];
    if (rows.length > 0) await execute(`INSERT INTO ${table} (${COLUMNS[table]}) VALUES ${rows.join(',')}`);
  };
  return {
    /**
     * @param {string} table
     * @param {string} row
     */
    async add(table, row) {
      const rows = waiting.get(table) ?? [];
      if (rows.push(row) >= ROWS_PER_STATEMENT) await send(table);
    },
    async finish() {
      for (const table of waiting.keys()) await send(table);
    },
  };
}

/** @param {unknown[]} values */
function tuple(...values) {
  return `(${values.map(literal).join(',')})`;
}

/** @param {unknown} value */
function literal(value) {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

/** @param {() => number} random */
function nameFrom(random) {
  const one = (/** @type {string[]} */ of) => of[Math.floor(random() * of.length)];
  return `${one(SURNAMES)}${one(GIVEN)}${one(GIVEN)}`;
}

/**
 * @param {number[]} range
 * @param {() => number} random
 */
function between([from = 0, to = 0], random) {
  return from + Math.floor(random() * (to - from));
}

/**
 * @param {number[]} weights
 * @param {() => number} random
 * @returns {() => number} an index, as often as its weight says
 */
function pickerOf(weights, random) {
  let total = 0;
  const upTo = weights.map((weight) => (total += weight));
  return () => {
    const at = random() * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Number(upTo[middle]) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * xorshift32.
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = (seed * 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

module.exports = { generate };
