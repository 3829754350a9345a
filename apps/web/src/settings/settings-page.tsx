import { useState } from 'react';
import { PageHead } from '../ui/page-head';
import { CalendarYears } from './calendar-years';
import { LawChoices } from './law-choices';
import { Recomputation } from './recomputation';
import './settings-page.css';

/** 设置: what every deadline of this installation is counted by. */
export function SettingsPage() {
  const [jobId, setJobId] = useState<number | null>(null);
  return (
    <>
      <PageHead title="设置" context="放假安排和有争议的算法，改动后全部未了期限在后台重新计算" />
      {jobId !== null && <Recomputation jobId={jobId} />}
      <CalendarYears onChanged={setJobId} />
      <LawChoices onChanged={setJobId} />
    </>
  );
}
