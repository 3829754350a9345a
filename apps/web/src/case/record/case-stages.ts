import { type Day, type Procedure, PROCEDURES } from '#law';
import { dayAt, dayText } from '../../ui/dates';
import type { Stage } from '../../ui/stage-chain';
import type { CaseFile } from './case-facts';
import { pendingDeadlines } from './deadline-order';

type CaseStage = CaseFile['stages'][number];

/** What may follow a proceeding, and what would start it. */
const NEXT: Partial<Record<Procedure, { procedure: Procedure; starts: string; appeal?: readonly string[] }>> =
  {
    RECONSIDERATION: {
      procedure: 'FIRST_INSTANCE',
      starts: '决定书送达后 15 日内可以起诉',
      appeal: ['XS-45', 'XS-46'],
    },
    FIRST_INSTANCE: {
      procedure: 'SECOND_INSTANCE',
      starts: '判决送达后 15 日内可以上诉',
      appeal: ['XS-85-J', 'XS-85-R'],
    },
    SECOND_INSTANCE: { procedure: 'RETRIAL_REVIEW', starts: '裁判生效后 6 个月内可以申请再审' },
    RETRIAL_REVIEW: { procedure: 'RETRIAL', starts: '裁定再审的，另行开庭审理' },
  };

/** Nothing follows what was taken back, settled, or handed on. */
const FINAL = ['WITHDRAWN', 'SETTLED', 'MEDIATED', 'TRANSFERRED', 'NOT_ACCEPTED'];

/** The chain of the dispute: every stage there is, and the one that may come. */
export function stagesOf(file: CaseFile, today: Day): Stage[] {
  const stages = file.stages.map((stage) => shown(stage, file, today));
  const last = file.stages.at(-1);
  return last ? [...stages, ...followingStage(last, file, today)] : stages;
}

/** The procedure of the next stage, for registering it; null where nothing can follow, or it is there already. */
export function nextProcedure(file: CaseFile): Procedure | null {
  const last = file.stages.at(-1);
  if (!last || last.id !== file.id || isFinal(last)) return null;
  return NEXT[last.procedure]?.procedure ?? null;
}

function shown(stage: CaseStage, file: CaseFile, today: Day): Stage {
  const isThis = stage.id === file.id;
  return {
    key: stage.id,
    name: PROCEDURES[stage.procedure],
    state: isThis ? 'current' : stage.status === 'CLOSED' ? 'done' : 'future',
    caseNo: stage.caseNo ?? '案号未登记',
    detail: isThis && stage.status !== 'CLOSED' ? progressOf(file, today) : resultOf(stage, today),
    ...(isThis ? {} : { to: `/cases/${stage.id}` }),
  };
}

function resultOf({ status, dispositionName, closedOn }: CaseStage, today: Day): string {
  if (status !== 'CLOSED') return status === 'SUSPENDED' ? '中止' : '在办';
  const when = closedOn ? `${dayText(closedOn, today)}结案` : null;
  return [dispositionName, when].filter((part) => part !== null).join(' · ');
}

function progressOf(file: CaseFile, today: Day): string {
  const { status, hearings } = file;
  if (status === 'SUSPENDED') return '中止';
  const due = pendingDeadlines(file).find((one) => one.ours && one.status === 'OPEN' && one.due !== null);
  const hearing = hearings.find((one) => one.status === 'SCHEDULED' && dayAt(one.at) >= today);
  const parts = [
    due?.due ? `${due.shortName}期限 ${dayText(due.due, today)}` : null,
    hearing ? `${dayText(dayAt(hearing.at), today)}${hearing.kind === 'TRIAL' ? '开庭' : '听证'}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join('，') : '在办';
}

function followingStage(last: CaseStage, file: CaseFile, today: Day): Stage[] {
  const next = NEXT[last.procedure];
  if (!next || isFinal(last)) return [];
  const right = file.id === last.id ? appealOf(file, next.appeal ?? []) : undefined;
  const detail = right?.due ? `${dayText(right.due, today)}前可以${verbOf(next.procedure)}` : next.starts;
  return [{ key: 'next', name: PROCEDURES[next.procedure], state: 'future', detail }];
}

function appealOf({ deadlines }: CaseFile, periodIds: readonly string[]) {
  return deadlines.find(({ periodId, status }) => status === 'OPEN' && periodIds.includes(periodId ?? ''));
}

function verbOf(procedure: Procedure): string {
  return procedure === 'FIRST_INSTANCE' ? '起诉' : '上诉';
}

function isFinal({ result }: CaseStage): boolean {
  return result !== null && FINAL.includes(result);
}
