import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type {
  Capacity,
  ChosenOptions,
  Day,
  DefendantForm,
  DispositionCode,
  LawVersion,
  Result,
  Stream,
  Verdict,
} from '#law';
import {
  DAY,
  DAY_OR_NULL,
  INSTANT,
  INSTANT_OR_NULL,
  REFERENCE,
  REFERENCE_OR_NULL,
  text,
  textOrNull,
} from '#platform';

/**
 * No day sorts after this one: a seat for which nothing is due comes last, and a row that says it of `nextDueSince` has not
 * been settled yet.
 */
export const NEVER = '9999-12-31' as Day;

export type CaseStatus = 'OPEN' | 'SUSPENDED' | 'CLOSED';

/**
 * 参与: an organ's seat in a case, with its own dates and its own win or loss (法释〔2018〕1号第一百三十六条第五款:
 * counted per defendant). From `lawVersion` on, the columns are what the law room made of the case's facts: a cache
 * that is written again whenever those change, so that lists and statistics read one narrow row.
 */
@Entity('participations')
@Index(['caseId', 'organId'], { unique: true })
@Index(['organId', 'withdrawnAt', 'receivedOn', 'id'])
@Index(['organId', 'withdrawnAt', 'status', 'receivedOn', 'id'])
@Index(['organId', 'withdrawnAt', 'closedOn', 'id'])
@Index(['organId', 'withdrawnAt', 'nextDueOn', 'id'])
@Index(['organId', 'withdrawnAt', 'unconfirmedFrom', 'id'])
@Index(['organId', 'lostOn'])
export class Participation {
  @PrimaryGeneratedColumn()
  id: number;

  /** Goes up with every change to the seat or to what it shares with others. */
  @Column('int')
  version: number;

  @Column(REFERENCE)
  caseId: number;

  @Column(REFERENCE)
  organId: number;

  @Column(text(20))
  capacity: Capacity;

  @Column(textOrNull(20))
  defendantForm: DefendantForm | null;

  @Column(DAY)
  receivedOn: Day;

  /** 送达日: when the document of the outcome was served on this organ. */
  @Column(DAY_OR_NULL)
  servedOn: Day | null;

  @Column(REFERENCE_OR_NULL)
  unitId: number | null;

  @Index()
  @Column(REFERENCE_OR_NULL)
  officerId: number | null;

  /** Who entered it, and is reminded where neither officer nor unit is named. */
  @Column(REFERENCE)
  registrarId: number;

  @Column(INSTANT)
  registeredAt: Date;

  /** 撤回登记: it stays to be read and restored, and is in no list, number or message. Null where it stands. */
  @Column(INSTANT_OR_NULL)
  withdrawnAt: Date | null;

  @Column(REFERENCE_OR_NULL)
  withdrawnById: number | null;

  @Column(textOrNull(500))
  withdrawReason: string | null;

  /** The version that staff chose against the dates, and why. */
  @Column(textOrNull(20))
  chosenLawVersion: LawVersion | null;

  @Column(textOrNull(500))
  chosenLawVersionReason: string | null;

  /** What staff took of the contested points, against what the installation counts by, and why. */
  @Column({ type: 'simple-json', nullable: true })
  chosenOptions: ChosenOptions | null;

  @Column(textOrNull(500))
  chosenOptionsReason: string | null;

  /** Set by staff against the disposition's own; null where that stands. */
  @Column(textOrNull(10))
  chosenVerdict: Verdict | null;

  @Column(textOrNull(500))
  verdictReason: string | null;

  @Column(text(20))
  lawVersion: LawVersion;

  /** Null for what is not counted, as a third party's case. */
  @Column(textOrNull(20))
  stream: Stream | null;

  @Column(DAY_OR_NULL)
  acceptedOn: Day | null;

  @Column(textOrNull(10))
  acceptance: 'REAL' | 'DEEMED' | null;

  @Column(text(10))
  status: CaseStatus;

  /** The date of the document that closed the case. */
  @Column(DAY_OR_NULL)
  closedOn: Day | null;

  @Column(textOrNull(20))
  disposition: DispositionCode | Result | null;

  @Column(textOrNull(10))
  verdict: Verdict | null;

  /** 败诉生效之日: of a loss that is told in this seat, and not in that of the judgment above it. */
  @Column(DAY_OR_NULL)
  lostOn: Day | null;

  /** The nearest day on which something of ours is due, and what it is; the last of all days where nothing is. */
  @Column({ ...DAY, default: NEVER })
  nextDueOn: Day;

  @Column(textOrNull(20))
  nextDueName: string | null;

  /** From this day on, and before the next one, `nextDueOn` is what the deadlines say; then a right lapses or a duty begins. */
  @Index()
  @Column({ ...DAY, default: NEVER })
  nextDueSince: Day;

  @Index()
  @Column({ ...DAY, default: NEVER })
  nextDueUntil: Day;

  /** From this day on nobody has touched the open case for thirty days: it counts as unconfirmed. Never for one that is closed. */
  @Column({ ...DAY, default: NEVER })
  unconfirmedFrom: Day;

  /** The last day on which any deadline runs; null where none does. */
  @Column(DAY_OR_NULL)
  runsUntil: Day | null;
}

/** What follows from the seat's deadlines. Written by whoever settles them, and by nobody else. */
export type KeptDue = Pick<
  Participation,
  'nextDueOn' | 'nextDueName' | 'nextDueSince' | 'nextDueUntil' | 'runsUntil'
>;
