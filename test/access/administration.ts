import { INITIAL_PASSWORD } from '../app';
import { NOT_AUDITORS, reason, top, security, read, write, open, own, type Operation } from './operation';

/** Organs, people, and what is set for the installation. */
export const ADMINISTRATION: Record<string, Operation> = {
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
  'POST /api/reminder-policy/preview': {
    who: top,
    path: () => '/reminder-policy/preview',
    body: ({ organId }) => ({ organId, escalateAfter: 2 }),
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
