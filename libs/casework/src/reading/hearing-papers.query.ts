import { Injectable } from '@nestjs/common';
import { type BriefingFacts, PAPER_WRITERS } from '#documents';
import {
  APPEARANCE_DUTIES,
  APPEARANCE_PAPERS,
  type AppearancePaper,
  CAPACITIES,
  dateText,
  type Day,
  day,
  isRelief,
  PARTY_ROLES,
  RESULTS,
} from '#law';
import type { Actor } from '#people';
import { HearingsService } from '../hearings/hearings.service';
import { HearingNotFound } from '../record/casework.problems';
import type { CaseFile } from './case-file';
import { CaseFileQuery } from './case-file.query';

type FiledHearing = CaseFile['hearings'][number];

/** 身份证明书、授权委托书、情况说明、庭前简报 of a hearing, as one organ in view has it. */
@Injectable()
export class HearingPapersQuery {
  constructor(
    private readonly hearings: HearingsService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  /** @throws HearingNotFound, CaseNotFound also where it is out of sight. */
  async write(actor: Actor, hearingId: number, paper: AppearancePaper, seatId?: number) {
    const { caseId } = await this.hearings.find(actor, hearingId);
    const file = await this.caseFile.of(actor, caseId, seatId);
    const hearing = file.hearings.find(({ id }) => id === hearingId);
    if (!hearing) throw new HearingNotFound();
    const name = APPEARANCE_PAPERS[paper];
    const called = [name, hearing.at.slice(0, 10), file.caseNo].filter(Boolean).join(' ');
    return { name: called, content: await PAPER_WRITERS[paper](factsOf(file, hearing)) };
  }
}

function factsOf(file: CaseFile, hearing: FiledHearing): BriefingFacts {
  const { organ, procedure, capacity, caseNo, authority, applicants, act } = file;
  const { appearance, kind, at, place, duty } = hearing;
  const defence = file.events.findLast(({ type }) => type === ANSWERS[procedure]);
  return {
    ...{ organName: organ.name, procedure, capacity, caseNo, authority, applicants, act },
    hearing: { kind, on: day(at.slice(0, 10)), time: at.slice(11, 16), place },
    ...whoComes(appearance),
    duty: duty && APPEARANCE_DUTIES[duty],
    parties: file.parties.map(({ role, name }) => ({ role: PARTY_ROLES[role], name })),
    otherOrgans: file.seats
      .filter(({ organId, withdrawn }) => organId !== organ.id && !withdrawn)
      .map((seat) => ({ name: seat.organName, role: CAPACITIES[seat.capacity] })),
    officer: file.officerName,
    note: file.note,
    before: beforeOf(file),
    risks: risksOf(file, hearing),
    defenceOn: defence?.on ?? null,
  };
}

function whoComes(appearance: FiledHearing['appearance']) {
  if (!appearance) return NOBODY;
  const { leader, absence, delegate, counsel, identityOn } = appearance;
  return { leader, absence, delegate, counsel, identityOn };
}

const NOBODY = { leader: null, absence: null, delegate: null, counsel: null, identityOn: null };

/** What answers the other side in each kind of proceeding. */
const ANSWERS: Readonly<Partial<Record<CaseFile['procedure'], string>>> = {
  RECONSIDERATION: 'REPLY_SUBMITTED',
  FIRST_INSTANCE: 'DEFENCE_SUBMITTED',
  SECOND_INSTANCE: 'DEFENCE_SUBMITTED',
  RETRIAL_REVIEW: 'DEFENCE_SUBMITTED',
  RETRIAL: 'DEFENCE_SUBMITTED',
};

/** The earlier proceedings of the same dispute. */
function beforeOf({ id, stages }: CaseFile): BriefingFacts['before'] {
  const here = stages.findIndex((stage) => stage.id === id);
  return stages
    .slice(0, Math.max(here, 0))
    .map(({ procedure, caseNo, result, dispositionName, closedOn }) => ({
      ...{ procedure, caseNo, on: closedOn },
      result: dispositionName ?? (result && RESULTS[result]),
    }));
}

/** Facts of the register that weigh against us; what they mean for the case is the officer's to say. */
function risksOf(file: CaseFile, hearing: FiledHearing): string[] {
  const own = file.deadlines.filter(({ ours }) => ours);
  const late = own
    .filter(({ status }) => status === 'OVERDUE')
    .map(({ name, due, consequence }) => `${name}已逾期（${dayWords(due)}届满）。${consequence ?? ''}`);
  const wasLate = own
    .filter(({ metOn, due }) => metOn !== null && due !== null && metOn > due)
    .map(({ name, due, metOn }) => `${name}逾期完成：${dayWords(due)}届满，${dayWords(metOn)}完成。`);
  const lost = file.stages
    .filter(({ id, result }) => id !== file.id && result !== null && LOSING.has(result))
    .map(({ caseNo, dispositionName }) => `前案${caseNo ?? ''}结果对我单位不利：${dispositionName ?? ''}。`);
  const nobody =
    hearing.duty && !isRelief(hearing.duty) && !hearing.appearance?.leader
      ? [
          '尚未确定出庭负责人；未说明理由或者理由不成立的，人民法院可以提出司法建议、记录在案并在裁判文书中载明（法释〔2020〕3号第十二条）。',
        ]
      : [];
  return [...late, ...wasLate, ...lost, ...nobody];
}

const LOSING: ReadonlySet<string> = new Set([
  'REVOKED',
  'CHANGED',
  'CONFIRMED_ILLEGAL',
  'CONFIRMED_INVALID',
  'ORDERED_TO_PERFORM',
]);

function dayWords(on: Day | null): string {
  return on === null ? '' : dateText(on);
}
