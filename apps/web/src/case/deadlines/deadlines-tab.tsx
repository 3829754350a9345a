import type { EventType } from '#law';
import { type CaseFile, isChangeable } from '../record/case-facts';
import type { CaseTab } from '../record/case-tabs';
import { CaseAside } from './case-aside';
import { CaseAsks } from './case-asks';
import { DeadlinesSection } from './deadlines-section';
import { TimelineSection } from '../timeline/timeline-section';

interface DeadlinesTabProps {
  file: CaseFile;
  onRecord: (type: EventType, title?: string) => void;
  onTab: (tab: CaseTab) => void;
}

/** 期限与进程, and beside it the next hearing and what the case is about. */
export function DeadlinesTab({ file, onRecord, onTab }: DeadlinesTabProps) {
  return (
    <div className="with-aside">
      <div>
        {isChangeable(file) && <CaseAsks file={file} onRecord={onRecord} />}
        <DeadlinesSection
          file={file}
          onRemedy={({ event, tab }, { periodId, name }) => {
            if (event) onRecord(event, periodId === null ? name : undefined);
            else if (tab) onTab(tab);
          }}
        />
        <TimelineSection file={file} />
      </div>
      <CaseAside file={file} onTab={onTab} />
    </div>
  );
}
