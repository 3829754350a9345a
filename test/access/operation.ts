/** Who may, as DOMAIN says it: not asked of the product. */
export const EVERYBODY = [
  'REGISTRAR',
  'OFFICER',
  'REVIEWER',
  'LEADER',
  'STATISTICIAN',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
] as const;
export type Role = (typeof EVERYBODY)[number];
export const WRITERS: readonly Role[] = ['REGISTRAR', 'OFFICER', 'REVIEWER'];
export const READERS: readonly Role[] = [...WRITERS, 'LEADER', 'STATISTICIAN'];
export const NOT_AUDITORS = EVERYBODY.filter((role) => role !== 'AUDITOR');

/** What stands in each of three organs: the own, one below it, and one beside it. */
export interface Place {
  organId: number;
  unitId: number;
  userId: number;
  contactId: number;
  caseId: number;
  eventId: number;
  hearingId: number;
  followUpId: number;
}

export interface Operation {
  who: readonly Role[] | 'ANYBODY' | 'SIGNED_IN';
  /** The address with the ids of a place; without it the one of the document. */
  path?: (at: Place) => string;
  body?: (at: Place) => object;
  /** Names the organs of the whole installation, and tells nothing else of those out of view. */
  namesOrgans?: true;
  /** READ: what is below is shown; WRITE: refused; ADMIN: done there too; TOP: not even one's own; OWN_ONLY: below is as if it were not. Without it there is no object. */
  object?: 'READ' | 'WRITE' | 'ADMIN' | 'TOP' | 'OWN_ONLY';
}

export const reason = '核对';
export const stale = { version: 99_999 };
export const HEARING = { kind: 'TRIAL', at: '2026-10-15T09:30:00+08:00', place: '第三法庭' };
export const LETTER = { kind: 'OPINION_LETTER', issuer: '市政府', receivedOn: '2026-09-01' };
export const YEAR = 'from=2026-01-01&to=2026-12-31';
export const LOCAL_RULE = {
  trigger: { on: 'HEARING' },
  ...{ amount: 5, unit: 'WORKDAY', duty: '报告', importance: 'track' },
  ...{ source: { title: '办法' }, effectiveFrom: '2026-01-01' },
};
export const APPEARANCE = { status: 'ARRANGED', leader: { name: '何', rank: 'DEPUTY' } };
export const top: readonly Role[] = ['SYSTEM_ADMIN'];
export const security: readonly Role[] = ['SECURITY_ADMIN'];
export const read = (path: (at: Place) => string): Operation => ({ who: READERS, path, object: 'READ' });
export const write = (path: (at: Place) => string, body: object): Operation => ({
  who: WRITERS,
  path,
  body: () => body,
  object: 'WRITE',
});
export const open: Operation = { who: 'ANYBODY' };
export const own: Operation = { who: 'SIGNED_IN' };
