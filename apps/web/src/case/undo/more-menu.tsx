import { Button, Dropdown } from 'antd';
import type { CaseFile } from '../record/case-facts';
import { UNDO_KINDS, type UndoKind, undoKindsFor } from './undo-kinds';

interface MoreMenuProps {
  file: CaseFile;
  onChoose: (kind: UndoKind) => void;
  onAddSeat: () => void;
}

/** 更多: what is seldom done to a whole case, and each asks for its reason first. */
export function MoreMenu({ file, onChoose, onAddSeat }: MoreMenuProps) {
  const kinds = undoKindsFor(file).map((key) => ({
    key,
    label: UNDO_KINDS[key],
    onClick: () => {
      onChoose(key);
    },
  }));
  const seat = { key: 'seat', label: '增加参加机关…', onClick: onAddSeat };
  const items = [...(file.withdrawn ? [] : [seat]), ...(file.mayWrite ? kinds : [])];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button aria-haspopup="menu">更多</Button>
    </Dropdown>
  );
}
