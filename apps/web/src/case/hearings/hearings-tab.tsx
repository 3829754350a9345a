import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useToday } from '../../ui/today';
import { AppearanceDrawer } from './appearance-drawer';
import { type CaseFile, type CaseFileHearing, isChangeable } from '../record/case-facts';
import { HearingCard } from './hearing-card';
import { HearingDrawer } from './hearing-drawer';
import { type AppearanceStep, inOrder } from './hearings';
import styles from './hearings.module.css';
import sectionStyles from '../../ui/section.module.css';

type Doing =
  | { what: 'schedule' }
  | { what: 'move'; hearing: CaseFileHearing }
  | { what: 'appearance'; hearing: CaseFileHearing; step: AppearanceStep };

/** 开庭与负责人: every hearing, and who appears for the organ. */
export function HearingsTab({ file }: { file: CaseFile }) {
  const today = useToday();
  const mayChange = isChangeable(file);
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => {
    setDoing(null);
  };
  const schedule = () => {
    setDoing({ what: 'schedule' });
  };
  return (
    <div className={styles.hearings}>
      {file.hearings.length === 0 ? (
        <NoHearings onSchedule={mayChange ? schedule : null} />
      ) : (
        <>
          {mayChange && (
            <Button className={styles.hearingsAdd} onClick={schedule}>
              登记开庭、听证
            </Button>
          )}
          {inOrder(file.hearings, today).map((hearing) => (
            <HearingCard
              key={hearing.id}
              {...{ file, hearing }}
              onMove={() => {
                setDoing({ what: 'move', hearing });
              }}
              onAppearance={(step) => {
                setDoing({ what: 'appearance', hearing, step });
              }}
            />
          ))}
        </>
      )}
      {doing?.what === 'schedule' && <HearingDrawer file={file} hearing={null} onClose={close} />}
      {doing?.what === 'move' && <HearingDrawer file={file} hearing={doing.hearing} onClose={close} />}
      {doing?.what === 'appearance' && (
        <AppearanceDrawer file={file} hearing={doing.hearing} step={doing.step} onClose={close} />
      )}
    </div>
  );
}

function NoHearings({ onSchedule }: { onSchedule: (() => void) | null }) {
  return (
    <div className={sectionStyles.section}>
      <EmptyState
        title="还没有开庭、听证"
        hint={onSchedule && '收到传票、出庭通知或者听证通知后登记，举证和出庭的期限随之算出'}
      >
        {onSchedule && (
          <Button type="primary" onClick={onSchedule}>
            登记开庭、听证
          </Button>
        )}
      </EmptyState>
    </div>
  );
}
