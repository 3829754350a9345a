import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { daysBetween } from '#law';
import type { Shown } from '../api/client';
import { useWhose } from '../shell/whose';
import { dayAt, dayText, timeText } from '../ui/dates';
import { Notice } from '../ui/notice';
import { useToday } from '../ui/today';
import { UrgencyTag } from '../ui/urgency-tag';
import { actOf, capacityOf, procedureOf, whoOf } from './case-row';
import styles from './quick-look.module.css';

type CaseFile = Shown['CaseView'];

export function QuickLookCase({ file }: { file: CaseFile }) {
  const { act, applicants, caseNo, deadlines, organ } = file;
  const organName = useWhose().nameOf({ organName: organ.name });
  const next = deadlines
    .filter(({ ours, status }) => ours && (status === 'OPEN' || status === 'OVERDUE'))
    .sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
  return (
    <>
      <p className={styles.quickLookTitle}>{whoOf({ applicants, documentNo: act.documentNo })}</p>
      <p className="muted">
        {[caseNo, procedureOf(file), capacityOf(file), organName].filter(Boolean).join(' · ')}
      </p>
      <LeaderMissing file={file} />
      <h3>下一步</h3>
      {next.length === 0 && <p className="muted">没有等着办的期限。</p>}
      <ul className={styles.quickLookNext}>
        {next.map(({ id, name, ...deadline }) => (
          <li key={id}>
            <UrgencyTag {...deadline} />
            {name}
          </li>
        ))}
      </ul>
      <h3>案件</h3>
      <Facts file={file} />
    </>
  );
}

/** 开庭在即，尚未安排出庭负责人. */
function LeaderMissing({ file: { hearings } }: { file: CaseFile }) {
  const today = useToday();
  const hearing = hearings.find(
    ({ at, status, appearance }) => status === 'SCHEDULED' && dayAt(at) >= today && appearance === null,
  );
  if (!hearing) return null;
  const days = daysBetween(today, dayAt(hearing.at));
  return (
    <Notice tone="wrong">
      <b>{days === 0 ? '今天' : `${days} 天后`}开庭，尚未安排出庭负责人</b>
      <br />
      {dayText(dayAt(hearing.at), today)} {timeText(hearing.at)} {hearing.place}
      {hearing.courtNotice && '，法院已通知负责人出庭'}
    </Notice>
  );
}

function Facts({ file }: { file: CaseFile }) {
  const today = useToday();
  const { act, authority, officerName, unitName, stages, events, procedure } = file;
  const before = stages.find(({ id }) => id === file.previousCaseId);
  const latest = events
    .filter(({ on }) => on <= today)
    .sort((one, other) => other.on.localeCompare(one.on))[0];
  return (
    <dl className={styles.quickLookFacts}>
      <Fact name="行政行为">
        {[act.documentNo, actOf({ actType: act.type, cause: act.cause })].filter(Boolean).join(' ')}
      </Fact>
      {before && (
        <Fact name="前一程序">
          <Link to={`/cases/${before.id}`}>
            {before.caseNo ?? procedureOf({ procedure: 'RECONSIDERATION' })}
          </Link>{' '}
          {before.dispositionName}
        </Fact>
      )}
      <Fact name={procedure === 'RECONSIDERATION' ? '复议机关' : '法院'}>{authority}</Fact>
      <Fact name="承办">{[officerName, unitName].filter(Boolean).join(' · ')}</Fact>
      {latest && (
        <Fact name="最近动态">
          {dayText(latest.on, today)} {latest.label}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || '—'}</dd>
    </div>
  );
}
