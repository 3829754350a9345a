import type { Candidate, CaseFile } from '#casework';
import { CAPACITIES } from '#law';
import { Shown } from '../http/shown';

/** Whose side of the case is shown. */
export class CaseOrganView {
  @Shown('number') id: number;
  @Shown('text') name: string;
}

/** One organ's seat, as everybody at the table sees it. */
export class SittingView {
  @Shown('number') id: number;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown(CAPACITIES) capacity: CaseFile['capacity'];
  @Shown('flag') own: boolean;
  /** The asking person can open it. */
  @Shown('flag') inView: boolean;
  @Shown('flag') withdrawn: boolean;
}

/** An organ that can be seated. */
export class CandidateView implements Candidate {
  @Shown('number') id: number;
  @Shown('text') name: string;
  /** The organ above it: two may have one name. */
  @Shown('text', { nullable: true }) above: string | null;
}

/** 撤回登记. */
export class WithdrawnView {
  @Shown('instant') at: string;
  @Shown('text', { nullable: true }) by: string | null;
  @Shown('text', { nullable: true }) reason: string | null;
}
