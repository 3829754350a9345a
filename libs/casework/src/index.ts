export { CalendarFeedReading } from './reading/calendar-feed';
export { Case } from './record/case.entity';
export { CaseEditingService } from './cases/case-editing.service';
export { CaseEvent } from './record/case-event.entity';
export { type AlikeCase, AlikeQuery } from './reading/alike.query';
export type { CaseFile } from './reading/case-file';
export { CaseFileQuery } from './reading/case-file.query';
export { CaseHistoryQuery, type HistoryEntry } from './reading/case-history.query';
export {
  CASE_SORTS,
  CASE_TRAITS,
  type CaseFilter,
  type CaseList,
  type CaseListItem,
  type CaseSort,
  type CaseTrait,
} from './reading/case-list';
export {
  type AuditFilter,
  type AuditLogEntry,
  type AuditLogPage,
  AuditLogQuery,
} from './reading/audit-log.query';
export { CaseListQuery } from './reading/case-list.query';
export { type AppealAnswer, type AppealProposal, AppealService } from './events/appeal.service';
export { ConfirmingService } from './cases/confirming.service';
export { CasesService } from './cases/cases.service';
export { type HandedOver, HandOverService } from './cases/hand-over.service';
export { type MessageOwner, MessagesInView } from './reading/messages-in-view';
export { StandingIn } from './cases/standing-in';
export { Dispute } from './record/dispute.entity';
export { type EventCorrection, EventsService } from './events/events.service';
export type { CaseChanges, NewAct, NewCase, NewParty } from './cases/new-case';
export type { NewEvent } from './record/new-event';
export { type CaseStatus, Participation } from './record/participation.entity';
export { Party } from './record/party.entity';
export { type Candidate, CandidatesQuery } from './reading/candidates.query';
export { type NewSeat, SeatingService } from './cases/seating.service';
export { type Restoration, type Withdrawal, WithdrawingService } from './cases/withdrawing.service';
export { STANDING, STANDS } from './record/withdrawal';
export { Seats } from './record/seats';
export { CASEWORK_ENTITIES, CaseworkModule } from './casework.module';
export { Calendars, type CountingBasis, type KnownYear } from './deadlines/calendars';
export { Deadline } from './record/deadline.entity';
export { type DueItem, DueListQuery } from './reading/due-list.query';
export { Appearance } from './record/appearance.entity';
export { REQUEST_STATES, type RequestState } from './record/appearance-request.entity';
export { type AskedToAppear, AskedQuery, type RequestInHistory } from './reading/asked.query';
export { Asking } from './hearings/asking.service';
export { Answering, type AnswerKind, ANSWERS, type RequestAnswer } from './hearings/answering.service';
export { type LeaderChoice } from './hearings/leader-loads';
export { LeaderChoicesQuery } from './reading/leader-choices.query';
export { AppearancesService, type RecordedAppearance } from './hearings/appearances.service';
export { Hearing } from './record/hearing.entity';
export { type HearingListItem, HearingListQuery } from './reading/hearing-list.query';
export { HearingPapersQuery } from './reading/hearing-papers.query';
export { type HearingChanges, HearingsService, type NewHearing } from './hearings/hearings.service';
export { FollowUp } from './record/follow-up.entity';
export {
  FOLLOW_UP_STATES,
  type FollowUpFilter,
  type FollowUpList,
  type FollowUpListItem,
  type FollowUpState,
} from './reading/follow-up-list';
export { FollowUpListQuery } from './reading/follow-up-list.query';
export {
  type FollowUpAnswer,
  type FollowUpCorrection,
  FollowUpsService,
  type NewFollowUp,
} from './follow-ups/follow-ups.service';
export { fenOf, yuanOf } from './record/money';
export { Outcome, OutcomeOrder } from './record/outcome.entity';
export type { NewOutcome } from './outcomes/outcome-rows';
export { OutcomesService, type OutcomeWithdrawal } from './outcomes/outcomes.service';
export { CalendarYearsService, type NewCalendarYear } from './deadlines/recomputation/calendar-years.service';
export { replay, type ReplayedMove } from './deadlines/recomputation/replay';
export { DeadlineMove } from './deadlines/recomputation/deadline-move.entity';
export { DeadlineMovesQuery, type OwnedMove } from './reading/deadline-moves.query';
export { errataAsJson, errataAsText } from './lawbook/errata-file';
export { ErrataService, type ErratumAnswer, type NewErratum } from './lawbook/errata.service';
export { Erratum } from './lawbook/erratum.entity';
export {
  type KnownSignature,
  type NewSignatures,
  RuleSignaturesService,
} from './lawbook/rule-signatures.service';
export { PolicyPreviewService } from './cases/policy-preview.service';
export type { PreviewedReminder } from './deadlines/reminder-preview';
export { ReminderPoliciesService, type SeenPolicy } from './cases/reminder-policies.service';
export {
  type LocalRuleChanges,
  LocalRulesService,
  type NewLocalRule,
} from './deadlines/local/local-rules.service';
export { LocalRulesQuery, type LocalRuleListed } from './reading/local-rules.query';
export { type OfficeDutyDone, OfficeDutiesService } from './deadlines/local/office-duties.service';
export { OfficeDutiesQuery, type OfficeDutyListed } from './reading/office-duties.query';
export { LawOptionsService, type NewLawOptions } from './deadlines/recomputation/law-options.service';
