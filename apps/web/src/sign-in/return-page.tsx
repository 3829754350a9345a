import { redirect, useLoaderData } from 'react-router';
import { answerOf, api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { queryClient } from '../api/queries';
import { ownAddress } from './own-address';
import { SignInPage } from './sign-in-page';

/** Back from 统一身份认证, with its answer in the address; it is good for once, so that it is sent on at once. */
export async function arrive({ request }: { request: Request }) {
  const answer = new URL(request.url).search.slice(1);
  if (answer === '') return redirect('/sign-in');
  try {
    const { linked, next } = await answerOf(api.POST('/api/session/provider/answer', { body: { answer } }));
    queryClient.clear();
    return redirect(linked ? '/account' : ownAddress(next));
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    throw error;
  }
}

/** What kept somebody out, over the other way in. */
export function ReturnPage() {
  return <SignInPage problem={useLoaderData<ApiProblem>()} />;
}
