export { Case } from './cases/case.entity';
export { CaseEditingService } from './cases/case-editing.service';
export { CaseEvent } from './cases/case-event.entity';
export type { CaseFile } from './cases/case-file';
export { CaseFileQuery } from './cases/case-file.query';
export { CaseHistoryQuery, type HistoryEntry } from './cases/case-history.query';
export {
  CASE_SORTS,
  CASE_TRAITS,
  type CaseFilter,
  type CaseList,
  type CaseListItem,
  type CaseSort,
  type CaseTrait,
} from './cases/case-list';
export { CaseListQuery } from './cases/case-list.query';
export { CasesService } from './cases/cases.service';
export { Dispute } from './cases/dispute.entity';
export { type EventCorrection, EventsService } from './cases/events.service';
export type { CaseChanges, NewAct, NewCase, NewEvent, NewParty } from './cases/new-case';
export { type CaseStatus, Participation } from './cases/participation.entity';
export { Party } from './cases/party.entity';
export { CASEWORK_ENTITIES, CaseworkModule } from './casework.module';
export { Calendars, type CountingBasis, type KnownYear } from './deadlines/calendars';
export { Deadline } from './deadlines/deadline.entity';
export { type DueItem, DueListQuery } from './deadlines/due-list.query';
export { Appearance } from './hearings/appearance.entity';
export { AppearancesService, type NewAppearance } from './hearings/appearances.service';
export { Hearing } from './hearings/hearing.entity';
export { type HearingListItem, HearingListQuery } from './hearings/hearing-list.query';
export { type HearingChanges, HearingsService, type NewHearing } from './hearings/hearings.service';
export { FollowUp } from './outcomes/follow-up.entity';
export {
  FOLLOW_UP_STATES,
  type FollowUpFilter,
  type FollowUpList,
  type FollowUpListItem,
  type FollowUpState,
} from './outcomes/follow-up-list';
export { FollowUpListQuery } from './outcomes/follow-up-list.query';
export {
  type FollowUpAnswer,
  type FollowUpCorrection,
  FollowUpsService,
  type NewFollowUp,
} from './outcomes/follow-ups.service';
export { fenOf, yuanOf } from './outcomes/money';
export { Outcome, OutcomeOrder } from './outcomes/outcome.entity';
export { type NewOutcome, OutcomesService } from './outcomes/outcomes.service';
export { CalendarYearsService, type NewCalendarYear } from './deadlines/recomputation/calendar-years.service';
export { DeadlineMove } from './deadlines/recomputation/deadline-move.entity';
export { DeadlineMovesQuery } from './deadlines/recomputation/deadline-moves.query';
export { LawOptionsService, type NewLawOptions } from './deadlines/recomputation/law-options.service';
