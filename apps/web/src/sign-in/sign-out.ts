import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { queryClient, sessionQuery } from '../api/queries';

/** Who came through 统一身份认证 leaves through it: the next at this computer would be let in as the same person. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    const person = queryClient.getQueryData(sessionQuery.queryKey);
    await answerOf(api.DELETE('/api/session'));
    const wayOut = person?.byProvider ? await answerOf(api.GET('/api/session/provider/way-out')) : null;
    if (wayOut?.url) {
      location.assign(wayOut.url);
      return;
    }
    await navigate('/sign-in');
    queryClient.clear();
  };
}
