import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { queryClient } from '../api/queries';

export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await answerOf(api.DELETE('/api/session'));
    await navigate('/sign-in');
    queryClient.clear();
  };
}
