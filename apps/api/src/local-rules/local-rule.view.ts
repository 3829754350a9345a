import type { LocalRuleListed, OfficeDutyListed } from '#casework';
import {
  CAPACITIES,
  COUNT_STARTS,
  COUNTED_THINGS,
  type Day,
  EVENT_TYPES,
  HEARING_DIRECTIONS,
  HEARING_KINDS,
  LOCAL_TRIGGERS,
  LOCAL_UNITS,
  OFFICE_PERIODS,
  OUTCOME_STARTS,
  PROCEDURES,
  RESULTS,
  VERDICTS,
} from '#law';
import { BasisView, DEADLINE_STATUSES, IMPORTANCES } from '../cases/deadline.view';
import { Shown } from '../http/shown';

const nullable = true;
const optional = true;
const list = true;

class TriggerView {
  @Shown(LOCAL_TRIGGERS) on: keyof typeof LOCAL_TRIGGERS;
  @Shown(PROCEDURES, { list, optional }) procedures?: string[];
  @Shown(CAPACITIES, { list, optional }) capacities?: string[];
  @Shown(EVENT_TYPES, { optional }) type?: string;
  @Shown(VERDICTS, { optional }) verdict?: string;
  @Shown(RESULTS, { list, optional }) results?: string[];
  @Shown('text', { list, optional }) dispositions?: string[];
  @Shown({ ...OUTCOME_STARTS, ...COUNT_STARTS }, { optional }) from?: string;
  @Shown(HEARING_KINDS, { list, optional }) kinds?: string[];
  @Shown(HEARING_DIRECTIONS, { optional }) direction?: string;
  @Shown(COUNTED_THINGS, { optional }) of?: string;
  @Shown('number', { optional }) number?: number;
  @Shown(OFFICE_PERIODS, { optional }) period?: string;
}

class SourceView {
  @Shown('text') title: string;
  @Shown('text', { nullable }) documentNo: string | null;
  @Shown('text', { nullable }) article: string | null;
  /** Null: nobody has compared the rule with its text, and its dates are provisional. */
  @Shown('text', { nullable }) quote: string | null;
  @Shown('text', { nullable }) url: string | null;
}

/** 地方规定. */
export class LocalRuleView {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('text') name: string;
  @Shown(() => TriggerView) trigger: LocalRuleListed['trigger'];
  @Shown('number') amount: number;
  @Shown(LOCAL_UNITS) unit: LocalRuleListed['unit'];
  @Shown('flag') rolls: boolean;
  @Shown('text') duty: string;
  @Shown('text', { nullable }) actor: string | null;
  @Shown(IMPORTANCES) importance: LocalRuleListed['importance'];
  @Shown(() => SourceView) source: LocalRuleListed['source'];
  @Shown('day') effectiveFrom: Day;
  @Shown('day', { nullable }) effectiveTo: Day | null;
  @Shown('number') opened: number;
  @Shown('flag') mayWrite: boolean;
}

/** 机关的定期事项: what a local rule asks of an organ for one period. */
export class OfficeDutyView implements OfficeDutyListed {
  @Shown('number') id: number;
  @Shown('number') version: number;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('text', { nullable }) periodId: OfficeDutyListed['periodId'];
  @Shown('text') name: string;
  @Shown('text') period: string;
  @Shown('text', { nullable }) duty: string | null;
  @Shown(() => BasisView, { nullable }) basis: BasisView | null;
  @Shown('day', { nullable }) due: Day | null;
  @Shown('flag') provisional: boolean;
  @Shown(DEADLINE_STATUSES) status: OfficeDutyListed['status'];
  @Shown('text', { list }) steps: string[];
  @Shown('day', { nullable }) doneOn: Day | null;
  @Shown('text', { nullable }) doneByName: string | null;
  @Shown('text', { nullable }) result: string | null;
  @Shown('flag') mayWrite: boolean;
}
