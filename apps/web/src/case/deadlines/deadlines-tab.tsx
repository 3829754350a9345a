import { WhetherToAppeal } from '../appeal/whether-to-appeal';
import type { Beforehand } from '../events/event-values';
import { type CaseFile, isChangeable } from '../record/case-facts';
import type { CaseTab } from '../record/case-tabs';
import { CaseAside } from './case-aside';
import { CaseAsks } from './case-asks';
import { DeadlinesSection } from './deadlines-section';
import { TimelineSection } from '../timeline/timeline-section';

interface DeadlinesTabProps {
  file: CaseFile;
  onRecord: (beforehand: Beforehand) => void;
  onTab: (tab: CaseTab) => void;
}

/** 期限与进程, and beside it the next hearing and what the case is about. */
export function DeadlinesTab({ file, onRecord, onTab }: DeadlinesTabProps) {
  return (
    <div className="with-aside">
      <div>
        {isChangeable(file) && <CaseAsks file={file} onRecord={onRecord} />}
        <WhetherToAppeal file={file} />
        <DeadlinesSection
          file={file}
          onRemedy={({ event, given, tab }) => {
            if (event) onRecord({ type: event, ...given });
            else if (tab) onTab(tab);
          }}
          onAddClock={() => {
            onRecord({ type: 'CLOCK_STARTED' });
          }}
        />
        <TimelineSection file={file} />
      </div>
      <CaseAside file={file} onTab={onTab} />
    </div>
  );
}
