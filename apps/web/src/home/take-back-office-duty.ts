import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';

/** The undo of 完成. @param version as it is since then */
export async function takeBackOfficeDuty({ id, version }: { id: number; version: number }): Promise<void> {
  const body = { doneOn: null, result: null, version };
  await answerOf(api.PUT('/api/office-duties/{id}', { params: { path: { id } }, body }));
  await caseworkChanged();
}
