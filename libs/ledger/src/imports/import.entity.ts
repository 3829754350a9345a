import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Capacity, Procedure, Result } from '#law';
import {
  INSTANT,
  LONG_JSON,
  LONG_JSON_OR_NULL,
  REFERENCE,
  REFERENCE_OR_NULL,
  text,
  textOrNull,
} from '#platform';
import type { LedgerCase } from '../rows/ledger-case';
import type { LedgerRow, RowVerdict } from '../rows/read-ledger';
import type { LedgerField } from '../sheets/fields';
import type { Section } from '../sheets/sections';

/** What becomes of a row: a new case, what an existing case lacks, or either. */
export const IMPORT_MODES = { ADD: 1, COMPLETE: 1, BOTH: 1 } as const;
export type ImportMode = keyof typeof IMPORT_MODES;

/** What the preview says of all rows, so that nobody who looks at it reads them all. */
export interface ImportSummary {
  /** Outcome words that nobody knows, and how often each is there. */
  words: { word: string; count: number }[];
  /** Doubtful rows by what is to be looked at. */
  doubts: { reasons: LedgerRow['reasons']; count: number }[];
}

export type ImportState = 'READING' | 'REVIEW' | 'COMMITTING' | 'DONE' | 'UNDONE';

/** A ledger on its way in. What it was told of words and columns is known again for the next one of the organ. */
@Entity('imports')
@Index(['organId', 'sha256'])
export class Import {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  organId: number;

  @Column(REFERENCE)
  createdById: number;

  @Column(INSTANT)
  createdAt: Date;

  @Column(text(200))
  fileName: string;

  @Column(text(64))
  sha256: string;

  @Column(text(12))
  state: ImportState;

  @Column(text(20))
  capacity: Capacity;

  @Column(textOrNull(20))
  procedure: Procedure | null;

  @Column(LONG_JSON)
  sections: Omit<Section, 'rows'>[];

  @Column(LONG_JSON)
  words: Record<string, Result>;

  /** The reasons for which doubtful rows are taken all the same. */
  @Column(LONG_JSON)
  confirmed: string[];

  @Column({ ...text(10), default: 'ADD' })
  mode: ImportMode;

  /** Null until it is read. */
  @Column(LONG_JSON_OR_NULL)
  summary: ImportSummary | null;

  /** The job that registers its cases. */
  @Column(REFERENCE_OR_NULL)
  jobId: number | null;
}

/** A row as it was typed, with what was read beside it and what became of it. */
@Entity('import_rows')
@Index(['importId', 'id'])
@Index(['importId', 'verdict', 'id'])
export class ImportRow {
  @PrimaryGeneratedColumn()
  id: number;

  @Column(REFERENCE)
  importId: number;

  @Column('int')
  section: number;

  @Column(text(100))
  sheet: string;

  /** As Excel counts. */
  @Column('int')
  row: number;

  /** The procedure that a title above it tells. */
  @Column(textOrNull(20))
  titled: Procedure | null;

  @Column(text(10))
  verdict: RowVerdict;

  @Column(LONG_JSON)
  cells: string[];

  @Column(LONG_JSON)
  reasons: LedgerRow['reasons'];

  @Column({ type: 'int', nullable: true })
  sameAs: number | null;

  @Column(LONG_JSON)
  reading: LedgerCase | null;

  /** The case of the register that it is. */
  @Column(REFERENCE_OR_NULL)
  matchId: number | null;

  /** What it tells that this case lacks; null where it completes none. */
  @Column(LONG_JSON_OR_NULL)
  completes: LedgerField[] | null;

  /** The case it was registered as. */
  @Column(REFERENCE_OR_NULL)
  caseId: number | null;

  /** Why it could not be registered, in Chinese. */
  @Column(textOrNull(500))
  refusal: string | null;
}
