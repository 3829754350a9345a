import { day, type EventType, eventLabel } from '#law';
import type { CaseFile, CaseFileDeadline, CaseFileEvent, CaseFileHearing } from './case-facts';

/** A first-instance case of an organ sued directly, received on 2026-09-17, with nothing computed. */
export function caseFile(told: Partial<CaseFile> = {}): CaseFile {
  return {
    id: 7,
    version: 3,
    revision: 1,
    procedure: 'FIRST_INSTANCE',
    capacity: 'DEFENDANT',
    defendantForm: 'DIRECT',
    seats: [],
    mayWrite: true,
    mayAssign: true,
    mayApprove: false,
    caseNo: '（2026）川2902行初97号',
    authority: '清河区人民法院',
    appealedBy: null,
    previousCaseId: null,
    receivedOn: day('2026-09-17'),
    acceptedOn: null,
    acceptance: null,
    status: 'OPEN',
    closedOn: null,
    unconfirmedFrom: null,
    lawVersion: 'XS2017',
    lawVersionReason: '',
    lawVersionChosen: false,
    choices: [],
    choicesReason: null,
    organ: { id: 1, name: '云川市市场监督管理局' },
    unitId: null,
    unitName: '广告科',
    officerId: null,
    officerName: '李文静',
    registrarName: '周敏',
    registeredAt: '2026-09-17T15:20:00+08:00',
    withdrawn: null,
    applicants: '美辰美容院',
    parties: [],
    act: { type: '行政处罚', documentNo: null, madeOn: null, field: null, cause: '罚款', reviewFirst: false },
    note: null,
    verdict: null,
    verdictReason: null,
    events: [caseEvent(1, 'COMPLAINT_RECEIVED', '2026-09-17')],
    deadlines: [],
    hearings: [],
    outcome: null,
    followUps: [],
    stages: [],
    judgmentInForce: null,
    isSuedOver: false,
    laterStages: [],
    ...told,
  };
}

export function caseEvent(
  id: number,
  type: EventType,
  on: string,
  told: Partial<CaseFileEvent> = {},
): CaseFileEvent {
  const recordedAt = '2026-09-17T15:20:00+08:00';
  return { id, type, label: eventLabel(type), on: day(on), implied: false, recordedAt, ...told };
}

export function caseDeadline(id: number, told: Partial<CaseFileDeadline>): CaseFileDeadline {
  return {
    id,
    periodId: 'XS-67-ANSWER',
    origin: 'STATUTE',
    key: 'XS-67-ANSWER#1',
    local: false,
    duty: null,
    url: null,
    name: '提交证据和规范性文件，提出答辩状',
    shortName: '答辩',
    trigger: day('2026-09-17'),
    due: day('2026-10-08'),
    nominal: day('2026-10-02'),
    earlierDue: null,
    provisional: false,
    lapsed: null,
    enteredLate: false,
    ours: true,
    importance: 'critical',
    status: 'OPEN',
    metOn: null,
    daysLeft: null,
    basis: null,
    consequence: null,
    steps: [],
    hearingId: null,
    followUpId: null,
    ...told,
  };
}

export function caseHearing(id: number, at: string, told: Partial<CaseFileHearing> = {}): CaseFileHearing {
  return {
    id,
    version: 1,
    caseId: 7,
    kind: 'TRIAL',
    at,
    place: '第三法庭',
    courtNotice: false,
    status: 'SCHEDULED',
    duty: null,
    appearance: null,
    ...told,
  };
}
