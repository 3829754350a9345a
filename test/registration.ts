import type { Person } from './app';

export const RESPONDENT = { procedure: 'RECONSIDERATION', capacity: 'RESPONDENT' };
export const DEFENDANT = { procedure: 'FIRST_INSTANCE', capacity: 'DEFENDANT', defendantForm: 'DIRECT' };

export async function registered(by: Person, request: object): Promise<any> {
  const { status, body } = await by.post('/cases', request);
  expect([status, body.errors]).toEqual([201, undefined]);
  return body;
}

export async function conclude(
  by: Person,
  { id, version }: { id: number; version: number },
  disposition: string,
  madeOn: string,
): Promise<any> {
  const outcome = { disposition, madeOn, servedOn: null, orders: [], version };
  const { status, body } = await by.put(`/cases/${id}/outcome`, outcome);
  expect([status, body.errors]).toEqual([200, undefined]);
  return body;
}
