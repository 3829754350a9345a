import { Drawer } from 'antd';
import { type ReactNode, useSyncExternalStore } from 'react';

const PHONE = matchMedia('(max-width: 640px)');

interface CaseDrawerProps {
  title: ReactNode;
  onClose: () => void;
  /** Pixels; on a phone it is a whole page. */
  width?: number;
  children: ReactNode;
}

/** Where something is recorded beside the case, which stays in sight. */
export function CaseDrawer({ title, onClose, width = 480, children }: CaseDrawerProps) {
  const isPhone = useSyncExternalStore(watchWidth, () => PHONE.matches);
  return (
    <Drawer
      open
      title={title}
      size={isPhone ? '100%' : width}
      onClose={onClose}
      mask={false}
      closable={{ placement: 'end', 'aria-label': '关闭' }}
    >
      {children}
    </Drawer>
  );
}

function watchWidth(changed: () => void): () => void {
  PHONE.addEventListener('change', changed);
  return () => {
    PHONE.removeEventListener('change', changed);
  };
}
