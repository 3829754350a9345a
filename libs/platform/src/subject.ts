/** Every kind of record that something is done to or said of; a typo does not compile. */
export type RecordKind =
  | 'organ'
  | 'unit'
  | 'user'
  | 'token'
  | 'case'
  | 'dispute'
  | 'participation'
  | 'event'
  | 'deadline'
  | 'hearing'
  | 'appearance'
  | 'outcome'
  | 'follow-up'
  | 'follow-up-deadline'
  | 'calendar-year'
  | 'law-options';

/** The record that something is done to or said of. */
export interface Subject {
  kind: RecordKind;
  id: number;
}
