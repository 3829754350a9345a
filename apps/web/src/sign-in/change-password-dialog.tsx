import { Modal } from 'antd';
import { useUndoBar } from '../ui/undo-bar';
import { useChangePassword } from './change-password';
import { PasswordForm } from './password-form';

export function ChangePasswordDialog({ onClose }: { onClose: () => void }) {
  const report = useUndoBar();
  const change = useChangePassword(() => {
    report({ words: '密码已修改，其他设备上的登录已退出' });
    onClose();
  });
  return (
    <Modal open title="修改密码" footer={null} onCancel={onClose} width={400}>
      <PasswordForm error={change.error} isPending={change.isPending} submit={change.mutate} />
    </Modal>
  );
}
