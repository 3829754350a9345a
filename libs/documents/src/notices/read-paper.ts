import type { Day, Disposition, Procedure } from '#law';
import type { NoticeKind } from './kind';
import type { ReadOrder } from './operative';

/** What stands in a paper that a court or a 复议机关 sent; what does not stand in it is absent. */
export interface ReadPaper {
  kind?: NoticeKind;
  caseNo?: string;
  documentNo?: string;
  previousCaseNo?: string;
  authority?: string;
  appealCourt?: string;
  procedure?: Procedure;
  applicants?: string[];
  applicantCount?: number;
  respondents?: string[];
  plaintiffs?: string[];
  defendants?: string[];
  thirdParties?: string[];
  appellants?: string[];
  appellees?: string[];
  /** Number of the act disputed. */
  actDocNo?: string;
  dates?: ReadDates;
  place?: string;
  hearingKind?: 'INQUIRY';
  /** The operative part as printed, without white space. */
  dispositionText?: string;
  disposition?: Disposition['code'];
  orders?: ReadOrder[];
  /** Where each field stands in the text: field path → [from, to), in UTF-16 units. */
  spans: Record<string, [number, number]>;
}

export interface ReadDates {
  acceptedOn?: Day;
  /** With time and offset where it is ahead; of a judgment the day alone. */
  hearingAt?: string;
  madeOn?: Day;
  actMadeOn?: Day;
  replyDays?: number;
  replyBy?: Day;
}
