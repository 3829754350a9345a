import type { EntityManager } from 'typeorm';
import type { AbsenceReason, AppearanceStatus, Day, LeaderRank } from '#law';
import { changesBetween, changesOfNew, type Deed, type FieldError, StaleVersion } from '#platform';
import { Appearance } from '../record/appearance.entity';
import { withNulls } from '../record/with-nulls';

export interface NewAppearance {
  leader?: { name: string; post?: string | null; rank: LeaderRank } | null;
  /** In the organ's list; what is recorded is the name as it was then. */
  leaderId?: number | null;
  status: AppearanceStatus;
  spoke?: boolean;
  /** The proof of identity was handed in to the court; left out, it is as it was. */
  identitySubmitted?: boolean;
  absence?: {
    reason: AbsenceReason;
    words?: string | null;
    proofSubmitted?: boolean;
    /** 备案 with 司法行政部门. */
    filedOn?: Day | null;
  } | null;
  /** Left out, they are as they were. */
  delegate?: string | null;
  counsel?: string | null;
  /** The leader only listened (旁听). */
  watched?: boolean;
  /** The co-defendant whose leader comes for all, by its name; of `AGREED` and nothing else. */
  agreedWith?: string | null;
  version?: number;
}

/** What is said of who comes, in place of what was said before; what is not said stays as it was. */
export async function storeAppearance(
  db: EntityManager,
  place: Pick<Appearance, 'hearingId' | 'organId' | 'recordedAt'>,
  input: NewAppearance,
  today: Day,
): Promise<Deed> {
  const { hearingId, organId } = place;
  const before = await db.findOneBy(Appearance, { hearingId, organId });
  const version = before?.version ?? 0;
  if (input.version !== undefined && input.version !== version) throw new StaleVersion();
  const columns = { ...columnsOf(input, before, today), version: version + 1 };
  if (before) {
    await db.update(Appearance, { id: before.id }, columns);
    return {
      subject: { kind: 'appearance', id: before.id },
      action: 'CHANGED',
      changes: changesBetween(before, columns),
    };
  }
  const appearance = db.create(Appearance, { ...place, ...columns });
  await db.insert(Appearance, appearance);
  return {
    subject: { kind: 'appearance', id: appearance.id },
    action: 'CREATED',
    changes: changesOfNew(columns),
  };
}

type Columns = Omit<Appearance, 'id' | 'version' | 'hearingId' | 'organId' | 'recordedAt'>;

function columnsOf(input: NewAppearance, before: Appearance | null, today: Day): Columns {
  const { status, spoke } = input;
  const { leader, leaderId } = status === 'AGREED' ? { leader: null, leaderId: null } : input;
  return {
    ...withNulls({ leaderId, leaderName: leader?.name, leaderPost: leader?.post, leaderRank: leader?.rank }),
    ...absenceOf(input, before, today),
    ...companionsOf(input, before),
    status,
    agreedWith: status === 'AGREED' ? (input.agreedWith?.trim() ?? null) : null,
    spoke: status === 'APPEARED' && spoke === true,
    identityOn: identityOf(input, before, today),
  };
}

type Absence = Pick<
  Appearance,
  'absenceReason' | 'absenceWords' | 'filedOn' | 'watched' | 'proofSubmitted' | 'proofOn'
>;

/** Of who did not come; of anybody else nothing of it stays. */
function absenceOf(
  { status, absence, watched }: NewAppearance,
  before: Appearance | null,
  today: Day,
): Absence {
  const absent = status === 'ABSENT' ? absence : null;
  const proofSubmitted = absent?.proofSubmitted === true;
  return {
    ...withNulls({
      absenceReason: absent?.reason,
      absenceWords: absent?.words,
      filedOn: absent?.filedOn,
    }),
    watched: status === 'ABSENT' && watched === true,
    proofSubmitted,
    proofOn: proofSubmitted ? dayOfProof(before, today) : null,
  };
}

/** Who goes along stays until somebody else is named. */
function companionsOf(
  { delegate, counsel }: NewAppearance,
  before: Appearance | null,
): Pick<Appearance, 'delegate' | 'counsel'> {
  return {
    delegate: delegate === undefined ? (before?.delegate ?? null) : delegate,
    counsel: counsel === undefined ? (before?.counsel ?? null) : counsel,
  };
}

/** Once it was said without a day, no day is made up for it. */
function dayOfProof(before: Appearance | null, today: Day): Day | null {
  return before?.proofSubmitted ? before.proofOn : today;
}

/** Of this organ. */
const NOBODY_COMES: ReadonlySet<AppearanceStatus> = new Set(['ABSENT', 'AGREED']);

/** The proof is of one person: with another leader it is owed anew. */
function identityOf(input: NewAppearance, before: Appearance | null, today: Day): Day | null {
  const { leader, status, identitySubmitted } = input;
  if (NOBODY_COMES.has(status) || identitySubmitted === false) return null;
  const known = before?.leaderName === leader?.name ? (before?.identityOn ?? null) : null;
  return identitySubmitted ? (known ?? today) : known;
}

export function problemsOf(
  told: NewAppearance,
  { isAhead, today }: { isAhead: boolean; today: Day },
): FieldError[] {
  const { status, absence, spoke } = told;
  const problems = problemsOfWho(told);
  if (status === 'APPEARED' && isAhead) {
    problems.push({ field: 'status', message: '还没有到开庭日期，不能记为已出庭' });
  }
  if (spoke && status !== 'APPEARED') {
    problems.push({ field: 'spoke', message: '没有出庭的，不能记为已出声' });
  }
  return [...problems, ...(status === 'ABSENT' ? problemsOfAbsence(absence, today) : [])];
}

/** Whoever comes has a name: the own leader, or the co-defendant that sends its own. */
function problemsOfWho({ status, leader, agreedWith }: NewAppearance): FieldError[] {
  if (status === 'AGREED') {
    if (agreedWith?.trim()) return [];
    return [{ field: 'agreedWith', message: '请填由哪个共同被告的负责人出庭' }];
  }
  if (agreedWith?.trim()) {
    return [{ field: 'agreedWith', message: '协商由共同被告出庭的，状态应为“由共同被告出庭”' }];
  }
  if (status === 'ABSENT' || leader) return [];
  return [{ field: 'leader', message: '请填出庭负责人的姓名、职务和职级' }];
}

function problemsOfAbsence(absence: NewAppearance['absence'], today: Day): FieldError[] {
  if (!absence) return [{ field: 'absence', message: '请填未出庭的理由；没有正当理由的选“无正当理由”' }];
  if (!absence.filedOn || absence.filedOn <= today) return [];
  return [{ field: 'absence.filedOn', message: '向司法局备案的日期还没有到' }];
}
