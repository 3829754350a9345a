import { Button } from 'antd';
import { Notice } from '../../ui/notice';
import type { Beforehand } from '../events/event-values';
import { EffectAsk, useEffectToConfirm } from '../events/effect-ask';
import { UnchangedAsk, useIsUnconfirmed } from '../events/unchanged-ask';
import { type CaseFile, isChangeable } from '../record/case-facts';
import styles from './deadlines.module.css';

interface CaseAsksProps {
  file: CaseFile;
  onRecord: (beforehand: Beforehand) => void;
}

/** What the case waits to be told, before its deadlines: how a standing clock goes on, whether nothing
 * changed for so long, and whether a judgment took effect. */
export function CaseAsks({ file, onRecord }: CaseAsksProps) {
  const effectOn = useEffectToConfirm(file);
  const isUnconfirmed = useIsUnconfirmed(file);
  const isSuspended = file.status === 'SUSPENDED' && isChangeable(file);
  return (
    <div className={styles.caseAsks}>
      {isSuspended && (
        <Notice tone="attention">
          本案中止，期限停止计算。中止的事由消除后，请登记恢复，期限接着计算。{' '}
          <Button
            size="small"
            onClick={() => {
              onRecord({ type: 'RESUMED' });
            }}
          >
            登记恢复
          </Button>
        </Notice>
      )}
      {isUnconfirmed && (
        <Notice tone="attention">
          <UnchangedAsk file={file} />
        </Notice>
      )}
      {effectOn && (
        <Notice tone="attention">
          <EffectAsk file={file} on={effectOn} />
        </Notice>
      )}
    </div>
  );
}
