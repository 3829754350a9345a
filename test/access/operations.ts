import { INITIAL_PASSWORD } from '../app';

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
const WRITERS: readonly Role[] = ['REGISTRAR', 'OFFICER', 'REVIEWER'];
const READERS: readonly Role[] = [...WRITERS, 'LEADER', 'STATISTICIAN'];
const NOT_AUDITORS = EVERYBODY.filter((role) => role !== 'AUDITOR');

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

const reason = '核对';
const stale = { version: 99_999 };
export const HEARING = { kind: 'TRIAL', at: '2026-10-15T09:30:00+08:00', place: '第三法庭' };
export const LETTER = { kind: 'OPINION_LETTER', issuer: '市政府', receivedOn: '2026-09-01' };
export const YEAR = 'from=2026-01-01&to=2026-12-31';
const LOCAL_RULE = {
  trigger: { on: 'HEARING' },
  ...{ amount: 5, unit: 'WORKDAY', duty: '报告', importance: 'track' },
  ...{ source: { title: '办法' }, effectiveFrom: '2026-01-01' },
};
const APPEARANCE = { status: 'ARRANGED', leader: { name: '何', rank: 'DEPUTY' } };
const top: readonly Role[] = ['SYSTEM_ADMIN'];
const security: readonly Role[] = ['SECURITY_ADMIN'];
const read = (path: (at: Place) => string): Operation => ({ who: READERS, path, object: 'READ' });
const write = (path: (at: Place) => string, body: object): Operation => ({
  who: WRITERS,
  path,
  body: () => body,
  object: 'WRITE',
});
const open: Operation = { who: 'ANYBODY' };
const own: Operation = { who: 'SIGNED_IN' };

export const OPERATIONS: Record<string, Operation> = {
  'GET /api/health': open,
  'GET /api/ready': open,
  'GET /api/password-rules': open,
  'GET /api/law/periods': open,
  'GET /api/law/dispositions': open,
  'GET /api/law/calendar': open,
  'GET /api/law/events': open,
  'GET /api/law/causes': open,
  'GET /api/law/choices': open,
  'GET /api/law/deadline': open,
  'POST /api/session': open,
  'GET /api/sign-in-ways': open,
  'POST /api/session/provider': open,
  'POST /api/session/provider/answer': open,
  'GET /api/session/provider/way-out': open,
  'GET /api/session/identity': own,
  'POST /api/session/identity': own,
  'DELETE /api/session/identity': own,
  'GET /api/session': own,
  'PATCH /api/session': own,
  'PUT /api/session/password': own,
  'DELETE /api/session': own,
  'GET /api/sessions': own,
  'GET /api/permissions': own,
  'GET /api/tokens': own,
  'GET /api/session/calendar-feed': own,
  'POST /api/session/calendar-feed': own,
  'DELETE /api/session/calendar-feed': own,
  'GET /api/calendar-feeds/{token}': { ...open, path: () => '/calendar-feeds/guessed' },
  'POST /api/tokens': own,
  'DELETE /api/sessions/{id}': own,
  'DELETE /api/tokens/{id}': own,
  'GET /api/notifications': own,
  'GET /api/channels': own,
  'POST /api/notifications/read': own,

  'GET /api/cases': { who: READERS },
  'GET /api/cases/ledger': { who: READERS },
  'POST /api/cases': { who: WRITERS },
  'GET /api/cases/{id}': read(({ caseId }) => `/cases/${caseId}`),
  'DELETE /api/cases/{id}': write(({ caseId }) => `/cases/${caseId}`, { reason, ...stale }),
  'POST /api/cases/{id}/restore': write(({ caseId }) => `/cases/${caseId}/restore`, stale),
  'POST /api/cases/{id}/appeal': write(({ caseId }) => `/cases/${caseId}/appeal`, {
    ...{ ...stale, choice: 'APPEAL', reason, approverId: 1 },
  }),
  'PUT /api/cases/{id}/appeal': {
    ...{ who: ['REVIEWER', 'LEADER'], object: 'WRITE', path: ({ caseId }) => `/cases/${caseId}/appeal` },
    body: () => ({ ...stale, approved: true }),
  },
  'DELETE /api/cases/{id}/appeal': {
    ...{ who: [...WRITERS, 'LEADER'], object: 'WRITE', path: ({ caseId }) => `/cases/${caseId}/appeal` },
    body: () => ({ ...stale, reason }),
  },
  'POST /api/cases/{id}/unchanged': write(({ caseId }) => `/cases/${caseId}/unchanged`, stale),
  'DELETE /api/cases/{id}/outcome': write(({ caseId }) => `/cases/${caseId}/outcome`, { reason, ...stale }),
  'GET /api/cases/{id}/history': read(({ caseId }) => `/cases/${caseId}/history`),
  'GET /api/cases/{id}/reminder-policy': read(({ caseId }) => `/cases/${caseId}/reminder-policy`),
  'PUT /api/cases/{id}/reminder-policy': write(({ caseId }) => `/cases/${caseId}/reminder-policy`, {
    escalateAfter: 2,
  }),
  'GET /api/cases/{id}/reminders': read(({ caseId }) => `/cases/${caseId}/reminders`),
  'PATCH /api/cases/{id}': write(({ caseId }) => `/cases/${caseId}`, { ...stale, note: '改' }),
  'GET /api/cases/{id}/seats/candidates': {
    who: WRITERS,
    path: ({ caseId }) => `/cases/${caseId}/seats/candidates`,
    object: 'READ',
    namesOrgans: true,
  },
  'POST /api/cases/{id}/seats': write(({ caseId }) => `/cases/${caseId}/seats`, {
    ...stale,
    ...{ organId: 1, capacity: 'RESPONDENT', receivedOn: '2026-09-18' },
  }),
  'POST /api/cases/{id}/events': write(({ caseId }) => `/cases/${caseId}/events`, {
    ...stale,
    ...{ type: 'NOTE', on: '2026-09-20', title: '记' },
  }),
  'PATCH /api/cases/{id}/events/{eventId}': write(
    ({ caseId, eventId }) => `/cases/${caseId}/events/${eventId}`,
    { ...stale, reason, on: '2026-09-19' },
  ),
  'DELETE /api/cases/{id}/events/{eventId}': write(
    ({ caseId, eventId }) => `/cases/${caseId}/events/${eventId}`,
    { ...stale, reason },
  ),
  'POST /api/cases/{id}/hearings': write(({ caseId }) => `/cases/${caseId}/hearings`, HEARING),
  'PATCH /api/hearings/{id}': write(({ hearingId }) => `/hearings/${hearingId}`, { ...stale, place: '改' }),
  'PUT /api/hearings/{id}/appearance': write(({ hearingId }) => `/hearings/${hearingId}/appearance`, {
    ...stale,
    ...APPEARANCE,
  }),
  'PUT /api/cases/{id}/outcome': write(({ caseId }) => `/cases/${caseId}/outcome`, {
    ...stale,
    ...{ disposition: 'Y1-CX', madeOn: '2026-09-20', orders: [] },
  }),
  'POST /api/cases/{id}/follow-ups': write(({ caseId }) => `/cases/${caseId}/follow-ups`, LETTER),
  'GET /api/hearings': { who: READERS, path: () => '/hearings?from=2026-09-01&to=2026-12-31' },
  'GET /api/deadlines': { who: READERS, path: () => '/deadlines?days=366' },
  'GET /api/follow-ups': { who: READERS, path: () => '/follow-ups?show=all' },
  'POST /api/follow-ups': { who: WRITERS },
  'GET /api/follow-ups/{id}': read(({ followUpId }) => `/follow-ups/${followUpId}`),
  'PUT /api/follow-ups/{id}': write(({ followUpId }) => `/follow-ups/${followUpId}`, {
    ...stale,
    ...{ answeredOn: '2026-09-20', result: '已办' },
  }),
  'PATCH /api/follow-ups/{id}': write(({ followUpId }) => `/follow-ups/${followUpId}`, {
    ...stale,
    ...{ issuer: '改', reason },
  }),
  'DELETE /api/follow-ups/{id}': write(({ followUpId }) => `/follow-ups/${followUpId}`, { ...stale, reason }),

  'GET /api/statistics': read(({ organId }) => `/statistics?${YEAR}&organId=${organId}`),
  'GET /api/statistics/cases': read(
    ({ organId }) => `/statistics/cases?${YEAR}&organId=${organId}&stream=firstInstance&measure=received`,
  ),
  'GET /api/statistics/follow-ups': read(
    ({ organId }) => `/statistics/follow-ups?${YEAR}&organId=${organId}&measure=received`,
  ),
  'GET /api/reports/annual': read(({ organId }) => `/reports/annual?year=2026&organId=${organId}`),

  'GET /api/reports/period': read(({ organId }) => `/reports/period?${YEAR}&organId=${organId}`),
  'GET /api/reports/open-information': read(
    ({ organId }) => `/reports/open-information?year=2026&organId=${organId}`,
  ),
  'POST /api/notices/read': { who: WRITERS },

  'GET /api/imports': { who: ['REGISTRAR'] },
  'POST /api/imports': { who: ['REGISTRAR'] },
  'GET /api/imports/{id}': { who: ['REGISTRAR'], path: () => '/imports/999999' },
  'GET /api/imports/{id}/rows': { who: ['REGISTRAR'], path: () => '/imports/999999/rows' },
  'PUT /api/imports/{id}': { who: ['REGISTRAR'], path: () => '/imports/999999', body: () => ({}) },
  'POST /api/imports/{id}/commit': { who: ['REGISTRAR'], path: () => '/imports/999999/commit' },
  'DELETE /api/imports/{id}': { who: ['REGISTRAR'], path: () => '/imports/999999' },

  'GET /api/local-rules': { who: NOT_AUDITORS },
  'POST /api/local-rules': {
    who: top,
    path: () => '/local-rules',
    body: ({ organId }) => ({ ...LOCAL_RULE, name: `规定${Math.random()}`, organId }),
    object: 'ADMIN',
  },
  'PATCH /api/local-rules/{id}': { who: top, path: () => '/local-rules/999999', body: () => stale },
  'DELETE /api/local-rules/{id}': {
    who: top,
    path: () => '/local-rules/999999',
    body: () => ({ reason, ...stale }),
  },
  'GET /api/office-duties': { who: READERS, path: () => `/office-duties?${YEAR}` },
  'PUT /api/office-duties/{id}': {
    who: WRITERS,
    path: () => '/office-duties/999999',
    body: () => ({ doneOn: null, ...stale }),
  },

  'GET /api/organs': { who: NOT_AUDITORS },
  'POST /api/organs': {
    who: top,
    path: () => '/organs',
    body: ({ organId }) => ({ name: `所${Math.random()}`, parentId: organId }),
    object: 'ADMIN',
  },
  'PATCH /api/organs/{id}': {
    who: top,
    path: ({ organId }) => `/organs/${organId}`,
    body: () => ({ registerCompleteSince: '2024-01-01' }),
    object: 'ADMIN',
  },
  'GET /api/units': {
    who: NOT_AUDITORS,
    path: ({ organId }) => `/units?organId=${organId}`,
    object: 'READ',
  },
  'POST /api/units': {
    who: top,
    path: () => '/units',
    body: ({ organId }) => ({ name: `科${Math.random()}`, organId }),
    object: 'ADMIN',
  },
  'PATCH /api/units/{id}': {
    who: top,
    path: ({ unitId }) => `/units/${unitId}`,
    body: () => ({ ended: false }),
    object: 'ADMIN',
  },
  'GET /api/links/{token}': open,
  'POST /api/links/{token}': open,
  'GET /api/appearance-requests': own,
  'GET /api/appearance-requests/{id}': own,
  'POST /api/appearance-requests/{id}': own,
  'POST /api/hearings/{id}/appearance/request': write(
    ({ hearingId }) => `/hearings/${hearingId}/appearance/request`,
    { leader: { name: '何', rank: 'DEPUTY' } },
  ),
  'DELETE /api/hearings/{id}/appearance/request': write(
    ({ hearingId }) => `/hearings/${hearingId}/appearance/request`,
    {},
  ),
  'GET /api/hearings/{id}/appearance/requests': read(
    ({ hearingId }) => `/hearings/${hearingId}/appearance/requests`,
  ),
  'GET /api/hearings/{id}/leaders': read(({ hearingId }) => `/hearings/${hearingId}/leaders`),
  'GET /api/leaders': read(({ organId }) => `/leaders?organId=${organId}`),
  'GET /api/contacts': {
    who: NOT_AUDITORS,
    path: ({ organId }) => `/contacts?organId=${organId}`,
    object: 'READ',
  },
  'POST /api/contacts': {
    who: top,
    path: () => '/contacts',
    body: ({ organId }) => ({ kind: 'COUNSEL', name: `律师${Math.random()}`, organId }),
    object: 'ADMIN',
  },
  'PATCH /api/contacts/{id}': {
    who: top,
    path: ({ contactId }) => `/contacts/${contactId}`,
    body: () => ({ post: '副局长' }),
    object: 'ADMIN',
  },
  'GET /api/users': {
    who: NOT_AUDITORS,
    path: ({ organId }) => `/users?organId=${organId}`,
    object: 'READ',
  },
  'POST /api/users': {
    who: top,
    path: () => '/users',
    body: ({ organId }) => ({
      ...{ username: `u${Math.random()}`, displayName: '新', password: INITIAL_PASSWORD, organId },
    }),
    object: 'ADMIN',
  },
  'PATCH /api/users/{id}': {
    who: [...top, ...security],
    path: ({ userId }) => `/users/${userId}`,
    body: () => ({}),
    object: 'ADMIN',
  },
  'POST /api/users/{id}/password': {
    who: security,
    path: ({ userId }) => `/users/${userId}/password`,
    body: () => ({ password: INITIAL_PASSWORD }),
    object: 'ADMIN',
  },
  'POST /api/users/{id}/unlock': {
    who: security,
    path: ({ userId }) => `/users/${userId}/unlock`,
    object: 'ADMIN',
  },
  'POST /api/users/{id}/hand-over': {
    who: ['REVIEWER'],
    path: ({ userId }) => `/users/${userId}/hand-over`,
    body: ({ userId }) => ({ toUserId: userId }),
    object: 'OWN_ONLY',
  },
  'GET /api/users/{id}/sessions': {
    who: security,
    path: ({ userId }) => `/users/${userId}/sessions`,
    object: 'ADMIN',
  },
  'GET /api/users/{id}/tokens': {
    who: security,
    path: ({ userId }) => `/users/${userId}/tokens`,
    object: 'ADMIN',
  },
  'GET /api/users/{id}/identity': {
    who: security,
    path: ({ userId }) => `/users/${userId}/identity`,
    object: 'ADMIN',
  },
  'PUT /api/users/{id}/identity': {
    who: security,
    path: ({ userId }) => `/users/${userId}/identity`,
    body: ({ userId }) => ({ subject: `sub-${userId}` }),
    object: 'ADMIN',
  },
  'DELETE /api/users/{id}/identity': {
    who: security,
    path: ({ userId }) => `/users/${userId}/identity`,
    object: 'ADMIN',
  },

  'GET /api/audit': { who: ['AUDITOR'] },

  'PUT /api/calendar/{year}': { who: top, path: () => '/calendar/2027' },
  'DELETE /api/calendar/{year}': { who: top, path: () => '/calendar/2027' },
  'POST /api/channels/{channel}/test': { who: top, path: () => '/channels/EMAIL/test', object: 'TOP' },
  'GET /api/reminder-policy': {
    who: NOT_AUDITORS,
    path: ({ organId }) => `/reminder-policy?organId=${organId}`,
    object: 'ADMIN',
  },
  'PUT /api/reminder-policy': {
    who: top,
    path: () => '/reminder-policy',
    body: ({ organId }) => ({ organId, escalateAfter: 2 }),
    object: 'ADMIN',
  },
  'PUT /api/channels/{channel}': { who: top, path: () => '/channels/EMAIL' },
  'PUT /api/law/choices': { who: top },
  'GET /api/law/signatures': own,
  'GET /api/law/review-sheet': own,
  'PUT /api/law/signatures': {
    who: ['REVIEWER'],
    body: () => ({ signedBy: '律师', signedOn: '2026-09-01' }),
    object: 'TOP',
  },
  'DELETE /api/law/signatures/{periodId}': {
    who: ['REVIEWER'],
    path: () => '/law/signatures/FY23-62',
    body: () => ({ reason }),
    object: 'TOP',
  },
  'GET /api/law/errata': own,
  'POST /api/law/errata': own,
  'GET /api/law/errata/file': own,
  'GET /api/law/errata/{id}/file': own,
  'PUT /api/law/errata/{id}/answer': {
    who: top,
    path: () => '/law/errata/999/answer',
    body: () => ({ answer: '已核对', closed: true, version: 1 }),
    object: 'TOP',
  },
  'GET /api/jobs': { who: top, object: 'TOP' },
  'GET /api/jobs/{id}': { who: top, path: () => '/jobs/999', object: 'TOP' },
  'GET /api/jobs/{id}/moves': { who: top, path: () => '/jobs/999/moves', object: 'TOP' },
};
