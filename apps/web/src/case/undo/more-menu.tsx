import { Button, Dropdown } from 'antd';
import type { CaseFile } from '../record/case-facts';
import { UNDO_KINDS, type UndoKind, undoKindsFor } from './undo-kinds';

interface MoreMenuProps {
  file: CaseFile;
  onChoose: (kind: UndoKind) => void;
}

/** 更多: what is seldom done to a whole case, and each asks for its reason first. */
export function MoreMenu({ file, onChoose }: MoreMenuProps) {
  const items = undoKindsFor(file).map((key) => ({ key, label: UNDO_KINDS[key] }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        onClick: ({ key }) => {
          onChoose(key as UndoKind);
        },
      }}
    >
      <Button aria-haspopup="menu">更多</Button>
    </Dropdown>
  );
}
