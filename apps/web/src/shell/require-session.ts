import { redirect } from 'react-router';
import { ApiProblem } from '../api/problem';
import { queryClient, sessionQuery } from '../api/queries';

/** Lets the signed-in in; sends others to the sign-in page, from which they come back to where they wanted to go. */
export async function requireSession({ request }: { request: Request }) {
  try {
    return await queryClient.query({ ...sessionQuery, staleTime: 'static' });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
    const { pathname, search } = new URL(request.url);
    const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return redirect(`/sign-in${next}`);
  }
}
