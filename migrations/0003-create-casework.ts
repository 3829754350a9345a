import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { columnsFor, index, uniqueIndex } from './columns';

const TABLES = [
  'follow_ups',
  'outcome_orders',
  'outcomes',
  'appearances',
  'hearings',
  'deadlines',
  'case_events',
  'parties',
  'participations',
  'cases',
  'disputes',
];

export class CreateCasework implements MigrationInterface {
  name = 'CreateCasework1795219200003';

  async up(db: QueryRunner): Promise<void> {
    await createCases(db);
    await createParticipations(db);
    await createEventsAndDeadlines(db);
    await createHearings(db);
    await createOutcomes(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.dropTable(table);
  }
}

async function createCases(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'disputes',
      columns: [
        as.id,
        as.varcharOrNull('actType', 60),
        as.varcharOrNull('documentNo', 100),
        as.dayOrNull('actMadeOn'),
        as.varcharOrNull('field', 60),
        as.varcharOrNull('cause', 100),
      ],
    }),
  );
  await db.createTable(
    new Table({
      name: 'cases',
      columns: [
        as.id,
        as.integer('version'),
        as.integer('disputeId'),
        as.integerOrNull('previousCaseId'),
        as.varchar('procedure', 20),
        as.varcharOrNull('caseNo', 80),
        as.varcharOrNull('caseNoKey', 80),
        as.varcharOrNull('authority', 100),
        as.varcharOrNull('appealedBy', 10),
        as.varcharOrNull('applicants', 150),
        as.varcharOrNull('note', 2000),
        as.instant('registeredAt'),
      ],
      indices: [index('disputeId'), index('previousCaseId'), index('caseNoKey')],
    }),
  );
  await db.createTable(
    new Table({
      name: 'parties',
      columns: [
        as.id,
        as.integer('caseId'),
        as.varchar('role', 20),
        as.varchar('kind', 10),
        as.varchar('name', 100),
      ],
      indices: [index('caseId')],
    }),
  );
}

async function createParticipations(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'participations',
      columns: [
        as.id,
        as.integer('caseId'),
        as.integer('organId'),
        as.varchar('capacity', 20),
        as.varcharOrNull('defendantForm', 20),
        as.day('receivedOn'),
        as.integerOrNull('unitId'),
        as.integerOrNull('officerId'),
        as.integer('registrarId'),
        as.instant('registeredAt'),
        as.varcharOrNull('chosenLawVersion', 20),
        as.varcharOrNull('chosenLawVersionReason', 500),
        as.textOrNull('chosenOptions'),
        as.varcharOrNull('chosenOptionsReason', 500),
        as.varcharOrNull('chosenVerdict', 10),
        as.varcharOrNull('verdictReason', 500),
        as.varchar('lawVersion', 20),
        as.varcharOrNull('stream', 20),
        as.dayOrNull('acceptedOn'),
        as.varcharOrNull('acceptance', 10),
        as.varchar('status', 10),
        as.dayOrNull('closedOn'),
        as.varcharOrNull('disposition', 20),
        as.varcharOrNull('verdict', 10),
      ],
      indices: [
        uniqueIndex('caseId', 'organId'),
        index('organId', 'receivedOn', 'id'),
        index('organId', 'status', 'receivedOn', 'id'),
        index('organId', 'closedOn'),
        index('officerId'),
      ],
    }),
  );
}

async function createEventsAndDeadlines(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'case_events',
      columns: [
        as.id,
        as.integer('caseId'),
        as.integer('participationId'),
        as.varchar('type', 40),
        as.day('happenedOn'),
        as.text('detail'),
        as.boolean('implied'),
        as.instant('recordedAt'),
        as.integer('recordedById'),
        as.instantOrNull('withdrawnAt'),
        as.varcharOrNull('withdrawReason', 500),
      ],
      indices: [index('caseId'), index('participationId', 'happenedOn')],
    }),
  );
  await db.createTable(
    new Table({
      name: 'deadlines',
      columns: [
        as.id,
        as.integer('organId'),
        as.integerOrNull('participationId'),
        as.integerOrNull('followUpId'),
        as.integerOrNull('hearingId'),
        as.varchar('key', 60),
        as.varcharOrNull('periodId', 30),
        as.varchar('name', 100),
        as.varchar('shortName', 20),
        as.varchar('importance', 10),
        as.boolean('ours'),
        as.dayOrNull('triggerOn'),
        as.dayOrNull('dueOn'),
        as.day('knownSince'),
        as.dayOrNull('nominalOn'),
        as.dayOrNull('earlierDueOn'),
        as.boolean('provisional'),
        as.varchar('status', 10),
        as.dayOrNull('metOn'),
        as.boolean('lapses'),
        as.integerOrNull('daysLeft'),
        as.text('steps'),
      ],
      indices: [
        index('organId', 'status', 'dueOn'),
        index('participationId'),
        index('followUpId'),
        index('provisional'),
      ],
    }),
  );
}

async function createHearings(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'hearings',
      columns: [
        as.id,
        as.integer('version'),
        as.integer('caseId'),
        as.varchar('kind', 20),
        as.instant('at'),
        as.varcharOrNull('place', 200),
        as.boolean('courtNotice'),
        as.varchar('status', 10),
        as.instant('recordedAt'),
      ],
      indices: [index('caseId'), index('at')],
    }),
  );
  await db.createTable(
    new Table({
      name: 'appearances',
      columns: [
        as.id,
        as.integer('version'),
        as.integer('hearingId'),
        as.integer('organId'),
        as.varcharOrNull('leaderName', 60),
        as.varcharOrNull('leaderPost', 60),
        as.varcharOrNull('leaderRank', 20),
        as.varchar('status', 10),
        as.boolean('spoke'),
        as.varcharOrNull('absenceReason', 20),
        as.boolean('proofSubmitted'),
        as.instant('recordedAt'),
      ],
      indices: [uniqueIndex('hearingId', 'organId')],
    }),
  );
}

async function createOutcomes(db: QueryRunner): Promise<void> {
  const as = columnsFor(db);
  await db.createTable(
    new Table({
      name: 'outcomes',
      columns: [
        as.id,
        as.integer('caseId'),
        as.varchar('disposition', 20),
        as.day('madeOn'),
        as.dayOrNull('servedOn'),
        as.instant('recordedAt'),
        as.integer('recordedById'),
      ],
      indices: [uniqueIndex('caseId')],
    }),
  );
  await db.createTable(
    new Table({
      name: 'outcome_orders',
      columns: [
        as.id,
        as.integer('outcomeId'),
        as.varchar('kind', 20),
        as.integerOrNull('days'),
        as.moneyOrNull('amountFen'),
      ],
      indices: [index('outcomeId')],
    }),
  );
  await db.createTable(
    new Table({
      name: 'follow_ups',
      columns: [
        as.id,
        as.integer('version'),
        as.integer('organId'),
        as.integerOrNull('caseId'),
        as.varchar('kind', 20),
        as.varcharOrNull('issuer', 100),
        as.day('receivedOn'),
        as.dayOrNull('dueOn'),
        as.dayOrNull('answeredOn'),
        as.varcharOrNull('result', 1000),
        as.integer('registrarId'),
        as.instant('recordedAt'),
      ],
      indices: [index('organId', 'receivedOn'), index('caseId')],
    }),
  );
}
