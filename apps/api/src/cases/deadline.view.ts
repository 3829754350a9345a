import type { CaseFile } from '#casework';
import { DEADLINE_ORIGINS, type LocalPeriodId, type PeriodId } from '#law';
import { Shown } from '../http/shown';

const nullable = true;
const list = true;
export const DEADLINE_STATUSES = { OPEN: 1, MET: 1, OVERDUE: 1, CANCELLED: 1, SUSPENDED: 1 };
export const IMPORTANCES = { critical: 1, high: 1, track: 1 };

export class BasisView {
  @Shown('text') law: string;
  @Shown('text') article: string;
  @Shown('text') quote: string;
}

type DeadlineFile = CaseFile['deadlines'][number];

/** 期限 as a case's page has it. */
export class DeadlineView implements DeadlineFile {
  @Shown('number') id: number;
  /** A period of the law, `LOCAL-<id>` of a local rule, null of one entered by hand. */
  @Shown('text', { nullable }) periodId: PeriodId | LocalPeriodId | null;
  /** The same over recomputations, as long as it is the same deadline. */
  @Shown('text') key: string;
  /** 地方规定. */
  @Shown('flag') local: boolean;
  /** What the local rule asks for, in full. */
  @Shown('text', { nullable }) duty: string | null;
  /** Where the local rule can be read. */
  @Shown('text', { nullable }) url: string | null;
  @Shown(DEADLINE_ORIGINS) origin: DeadlineFile['origin'];
  @Shown('text') name: string;
  @Shown('text') shortName: string;
  @Shown('day', { nullable }) trigger: DeadlineFile['trigger'];
  @Shown('day', { nullable }) due: DeadlineFile['due'];
  @Shown('day', { nullable }) nominal: DeadlineFile['nominal'];
  @Shown('day', { nullable }) earlierDue: DeadlineFile['earlierDue'];
  @Shown('flag') provisional: boolean;
  @Shown('flag') ours: boolean;
  @Shown(IMPORTANCES) importance: DeadlineFile['importance'];
  @Shown(DEADLINE_STATUSES) status: DeadlineFile['status'];
  /** What is said of one that lapsed unused; null of any other. */
  @Shown('text', { nullable }) lapsed: string | null;
  /** It had long passed when it was entered: nobody is late today. */
  @Shown('flag') enteredLate: boolean;
  @Shown('day', { nullable }) metOn: DeadlineFile['metOn'];
  @Shown('number', { nullable }) daysLeft: number | null;
  @Shown(() => BasisView, { nullable }) basis: BasisView | null;
  @Shown('text', { nullable }) consequence: string | null;
  @Shown('text', { list }) steps: string[];
  @Shown('number', { nullable }) hearingId: number | null;
  @Shown('number', { nullable }) followUpId: number | null;
}
