import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { Shown } from '../api/client';

/** 修改密码; the account's other sessions end. */
export function useChangePassword(done: () => unknown) {
  return useMutation({
    mutationFn: ({ currentPassword, password }: Shown['ChangePasswordRequest']) =>
      answerOf(api.PUT('/api/session/password', { body: { currentPassword, password } })),
    onSuccess: done,
  });
}
