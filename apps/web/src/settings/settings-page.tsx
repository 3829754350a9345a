import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LocalRules } from '../local-rules/local-rules';
import { PolicySection } from '../reminding/policy-section';
import { useMay } from '../shell/session';
import { PageHead } from '../ui/page-head';
import { CalendarYears } from './calendar-years';
import { Channels } from './channels';
import { Errata } from './errata';
import { LawChoices } from './law-choices';
import { recomputationsQuery } from './queries';
import { Recomputation } from './recomputation';
import { Rules } from './rules';

/** 设置: what every deadline of this installation is counted by; to be changed by its administrator alone. */
export function SettingsPage() {
  const may = useMay();
  const isAdministrator = may('installation.write');
  const maySetPolicy = may('organs.write');
  const recomputations = useQuery({ ...recomputationsQuery, enabled: isAdministrator });
  // An administrator of a lower organ is refused, and reads the page as everyone does.
  const maySet = recomputations.isSuccess;
  const [causedId, setCausedId] = useState<number | null>(null);
  const last = recomputations.data?.[0];
  return (
    <>
      <PageHead
        title="设置"
        context={
          maySet
            ? '放假安排和有争议的算法，改动后全部未了期限在后台重新计算'
            : '期限按这里的放假安排和算法计算。需要更改的，请最上级机关的系统管理员办理'
        }
      />
      {last && <Recomputation key={last.id} job={last} isNew={last.id === causedId} />}
      <CalendarYears maySet={maySet} onChanged={setCausedId} />
      <Channels maySet={maySet} />
      {may('people.read') && <PolicySection caseId={null} maySet={maySetPolicy} />}
      {may('people.read') && <LocalRules />}
      <LawChoices maySet={maySet} onChanged={setCausedId} />
      <Rules />
      <Errata maySet={maySet} />
    </>
  );
}
