import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { LAW_VERSIONS, lawVersionsFor } from '#law';
import { lawChoicesQuery } from '../../api/counting-choices';
import { Shape } from '../../ui/shape';
import { type CaseFile, isChangeable } from '../record/case-facts';
import { CountingDrawer } from './counting-drawer';
import { deviationsOf } from './counting-points';
import { LawVersionDrawer } from './law-version-drawer';
import styles from './counting.module.css';

/** By which law and which readings of it the dates are counted, each with the way to change it. */
export function CountedBy({ file }: { file: CaseFile }) {
  const { lawVersion, lawVersionReason, lawVersionChosen, procedure } = file;
  const points = useQuery(lawChoicesQuery).data?.points ?? [];
  const own = deviationsOf(file, points).length;
  return (
    <div className={styles.countedBy}>
      <span>
        <span title={lawVersionReason}>适用 {LAW_VERSIONS[lawVersion].name}</span>
        {lawVersionChosen && '（选定）'}
        {isChangeable(file) && lawVersionsFor(procedure).length > 1 && (
          <Changing label="更改适用的法律版本">
            {(close) => <LawVersionDrawer file={file} onClose={close} />}
          </Changing>
        )}
      </span>
      <span>
        {own > 0 ? (
          <>
            <Shape of="diamond" size={9} />
            另选口径 {own} 项
          </>
        ) : (
          '随统一口径'
        )}
        {isChangeable(file) && (
          <Changing label="更改本案的计算口径">
            {(close) => <CountingDrawer file={file} onClose={close} />}
          </Changing>
        )}
      </span>
    </div>
  );
}

/** The button that opens a drawer. */
function Changing({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        size="small"
        aria-label={label}
        onClick={() => {
          setOpen(true);
        }}
      >
        更改
      </Button>
      {isOpen &&
        children(() => {
          setOpen(false);
        })}
    </>
  );
}
