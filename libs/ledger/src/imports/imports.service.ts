import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Capacity, Procedure, Result } from '#law';
import { type Actor, doerOf } from '#people';
import {
  AuditTrail,
  changesOfNew,
  Clock,
  type Deed,
  insertRow,
  insertRows,
  JobsService,
  Transactions,
} from '#platform';
import { REASONS } from '../rows/ledger-case';
import type { Column } from '../sheets/columns';
import { fieldNamed, type LedgerField } from '../sheets/fields';
import { type Section, sectionsOf } from '../sheets/sections';
import type { SkipReason } from '../sheets/skipped';
import { readLedgerFile } from '../tables/read-file';
import type { Table } from '../tables/table';
import { readPasted } from '../tables/typed-text';
import { Import, type ImportMode, ImportRow } from './import.entity';
import { ImportIsOver, ImportIsUnderWay } from './imports.problems';
import { withColumns } from './told-columns';
import { judgedRows, summaryOf } from './judged-rows';
import { deedOnImport, ownImport } from './own-import';
import { REGISTERING } from './registering.job';
import { JudgingQueries } from './judging-queries';

export interface NewImport {
  file: Buffer | null;
  /** Cells pasted from Excel, where there is no file. */
  text: string | null;
  fileName: string;
  capacity: Capacity;
  procedure: Procedure | null;
  mode: ImportMode;
}

export interface Adjustment {
  capacity?: Capacity;
  procedure?: Procedure | null;
  mode?: ImportMode;
  /** Outcome word → what it means. */
  words?: Record<string, Result>;
  /** Index of the section → index of the column → its field; null keeps the column in the note. */
  columns?: Record<string, Record<string, LedgerField | null>>;
  confirm?: string[];
}

type Settings = Pick<Import, 'organId' | 'capacity' | 'procedure' | 'words' | 'mode'>;

const AT_ONCE = 500;
const REMEMBERED = 20;

/** 导入台账: read, looked over, registered in the background, and undone as a whole. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly judging: JudgingQueries,
    private readonly jobs: JobsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Nothing is registered yet. A file that was registered before gives its import back. @returns the id */
  async begin(actor: Actor, { file, text, ...about }: NewImport): Promise<number> {
    const bytes = file ?? Buffer.from(text ?? '', 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { organId } = actor;
    const before = await this.transactions.reader.findOneBy(Import, {
      organId,
      sha256,
      mode: about.mode,
      state: In(['COMMITTING', 'DONE']),
    });
    if (before) return before.id;
    const tables = file ? await readLedgerFile(file) : [await readPasted(text ?? '')];
    const known = await this.known(organId);
    const sections = sectionsIn(tables, known.fields);
    const imported: Omit<Import, 'id'> = {
      ...{ organId, createdById: actor.userId, createdAt: this.clock.now(), sha256, ...about },
      ...{ state: 'READING', sections: sections.map(headOf), words: known.words, confirmed: [], jobId: null },
      summary: null,
    };
    const id = await this.transactions.run(async (db) => {
      const created = await insertRow(db, Import, imported);
      await this.record(db, actor, created, { action: 'CREATED', changes: changesOfNew(about) });
      return created;
    });
    await this.write(id, sections, imported);
    return id;
  }

  /** Reads every row anew, as it was typed. @throws ImportNotFound, ImportIsOver, ImportIsUnderWay, NoSuchColumn */
  async adjust(actor: Actor, id: number, change: Adjustment): Promise<void> {
    const imported = await this.open(actor, id);
    if (isConfirmationAlone(change)) {
      await this.transactions.run((db) => db.update(Import, { id }, { confirmed: change.confirm }));
      return;
    }
    const { words = {}, columns = {}, capacity = imported.capacity, procedure = imported.procedure } = change;
    const { mode = imported.mode } = change;
    const sections = withColumns(await this.sectionsOf(imported), columns);
    const next = {
      organId: imported.organId,
      ...{
        mode,
        capacity,
        procedure,
        words: { ...imported.words, ...words },
        sections: sections.map(headOf),
      },
      confirmed: change.confirm ?? imported.confirmed,
    };
    await this.transactions.run((db) => db.update(Import, { id }, { ...next, state: 'READING' }));
    await this.write(id, sections, next);
  }

  /** Registers what is right, and what is doubtful and confirmed. @throws as `adjust` */
  async commit(actor: Actor, id: number): Promise<void> {
    await this.open(actor, id);
    await this.transactions.run(async (db) => {
      const jobId = await this.jobs.enqueue(db, REGISTERING, { importId: id }, doerOf(actor));
      const { affected } = await db.update(Import, { id, state: 'REVIEW' }, { state: 'COMMITTING', jobId });
      if (affected !== 1) throw new ImportIsUnderWay();
      await this.record(db, actor, id, { action: 'CHANGED', changes: { state: ['REVIEW', 'COMMITTING'] } });
    });
  }

  private async open(actor: Actor, id: number): Promise<Import> {
    const imported = await ownImport(this.transactions.reader, actor, id);
    if (imported.state === 'COMMITTING') throw new ImportIsUnderWay();
    if (imported.state === 'DONE' || imported.state === 'UNDONE') throw new ImportIsOver();
    return imported;
  }

  private record(
    db: EntityManager,
    actor: Actor,
    id: number,
    done: Pick<Deed, 'action' | 'changes'>,
  ): Promise<void> {
    return this.audit.record(db, doerOf(actor), [deedOnImport(actor, id, done)]);
  }

  /** In parts, so that a large ledger holds up nobody; only when all of it is there can it be looked over. */
  private async write(id: number, sections: Section[], settings: Settings): Promise<void> {
    const { organId } = settings;
    const rows = await judgedRows(sections, settings, { organId, queries: this.judging });
    await this.transactions.run((db) => db.delete(ImportRow, { importId: id }));
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE).map((row) => ({ ...row, importId: id }));
      await this.transactions.run((db) => insertRows(db, ImportRow, part));
    }
    const summary = summaryOf(rows);
    await this.transactions.run((db) => db.update(Import, { id }, { state: 'REVIEW', summary }));
  }

  private async sectionsOf({ id, sections }: Import): Promise<Section[]> {
    const rows = await this.transactions.reader.find(ImportRow, {
      where: { importId: id },
      order: { id: 'ASC' },
    });
    const found: Section[] = sections.map((section) => ({ ...section, rows: [] }));
    for (const { section, row, cells, titled, verdict, reasons } of rows) {
      const [reason] = reasons;
      const skip = verdict === 'skip' && reason && !(reason in REASONS) ? (reason as SkipReason) : null;
      found[section]?.rows.push({ row, cells, skip, procedure: titled });
    }
    return found;
  }

  /** What the organ said of words and headings before, the newest last. */
  private async known(organId: number) {
    const before = await this.transactions.reader.find(Import, {
      where: { organId, state: 'DONE' },
      order: { id: 'DESC' },
      take: REMEMBERED,
    });
    const words: Record<string, Result> = {};
    const fields = new Map<string, LedgerField | null>();
    for (const one of before.reverse()) {
      Object.assign(words, one.words);
      const columns = one.sections.flatMap((section) => section.columns);
      for (const { heading, field } of columns) if (heading !== '') fields.set(heading, field);
    }
    return { words, fields };
  }
}

/** It changes nothing of what was read. */
function isConfirmationAlone(change: Adjustment): boolean {
  const told = Object.entries(change).filter(([, value]) => (value as unknown) !== undefined);
  return told.length === 1 && change.confirm !== undefined;
}

function sectionsIn(tables: Table[], known: ReadonlyMap<string, LedgerField | null>): Section[] {
  return tables.flatMap(sectionsOf).map((section) => ({
    ...section,
    columns: section.columns.map((column) => recalled(column, section.columns, known)),
  }));
}

/** What the organ said of a heading holds where no column has the field by its own name. */
function recalled(
  column: Column,
  all: readonly Column[],
  known: ReadonlyMap<string, LedgerField | null>,
): Column {
  const field = known.get(column.heading);
  if (field === undefined || (field === null && fieldNamed(column.heading))) return column;
  return all.some((other) => other !== column && other.field === field && field !== null)
    ? column
    : { ...column, field };
}

function headOf({ rows: _rows, ...head }: Section): Omit<Section, 'rows'> {
  return head;
}
