/** Every kind of record that something is done to or said of; a typo does not compile. The pages say what each is called. */
export const RECORD_KINDS = {
  organ: 1,
  unit: 1,
  user: 1,
  contact: 1,
  token: 1,
  'calendar-feed': 1,
  case: 1,
  dispute: 1,
  participation: 1,
  event: 1,
  deadline: 1,
  hearing: 1,
  appearance: 1,
  'appearance-request': 1,
  outcome: 1,
  'follow-up': 1,
  'follow-up-deadline': 1,
  'calendar-year': 1,
  'law-options': 1,
  'rule-signature': 1,
  erratum: 1,
  'local-rule': 1,
  'office-duty': 1,
  'office-deadline': 1,
  import: 1,
  channel: 1,
  'reminder-policy': 1,
  'silenced-topic': 1,
  'report-style': 1,
} as const;
export type RecordKind = keyof typeof RECORD_KINDS;

/** The record that something is done to or said of. */
export interface Subject {
  kind: RecordKind;
  id: number;
}
