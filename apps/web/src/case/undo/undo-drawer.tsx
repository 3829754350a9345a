import { RecastCase } from './recast-case';
import { RestoreCase } from './restore-case';
import type { UndoKind, UndoProps } from './undo-kinds';
import { WithdrawCase } from './withdraw-case';
import { WithdrawOutcome } from './withdraw-outcome';

/** The drawer in which something is taken back, with its reason and what changes. */
export function UndoDrawer({ kind, ...props }: UndoProps & { kind: UndoKind }) {
  switch (kind) {
    case 'recast':
      return <RecastCase {...props} />;
    case 'outcome':
      return <WithdrawOutcome {...props} />;
    case 'withdraw':
      return <WithdrawCase {...props} />;
    case 'restore':
      return <RestoreCase {...props} />;
  }
}
