import { Module } from '@nestjs/common';
import { RemindersModule } from '#reminders';
import { SeatingService } from './cases/seating.service';
import { AppealService } from './events/appeal.service';
import { ConfirmingService } from './cases/confirming.service';
import { WithdrawingService } from './cases/withdrawing.service';
import { Amendments } from './deadlines/amendments';
import { CalendarEntriesQuery } from './reading/calendar-entries.query';
import { CalendarFeedReading } from './reading/calendar-feed';
import { Case } from './record/case.entity';
import { CaseText } from './finding/case-text.entity';
import { FindingAll } from './finding/finding-all';
import { CaseChecks } from './cases/case-checks';
import { CaseEditingService } from './cases/case-editing.service';
import { CaseEvent } from './record/case-event.entity';
import { AlikeQuery } from './reading/alike.query';
import { AuditLogQuery } from './reading/audit-log.query';
import { CandidatesQuery } from './reading/candidates.query';
import { CaseFileQuery } from './reading/case-file.query';
import { CaseHistoryQuery } from './reading/case-history.query';
import { CaseListQuery } from './reading/case-list.query';
import { CasesService } from './cases/cases.service';
import { HandOverService } from './cases/hand-over.service';
import { PolicyPlanning, ReminderPoliciesService } from './cases/reminder-policies.service';
import { ReminderReplanning } from './deadlines/replanning';
import { StandingIn } from './cases/standing-in';
import { Dispute } from './record/dispute.entity';
import { EventsService } from './events/events.service';
import { Participation } from './record/participation.entity';
import { Party } from './record/party.entity';
import { Seats } from './record/seats';
import { Calendars } from './deadlines/calendars';
import { CalendarYearEntry } from './deadlines/calendar-year.entity';
import { Deadline } from './record/deadline.entity';
import { ReminderPreview } from './deadlines/reminder-preview';
import { PolicyPreviewService } from './cases/policy-preview.service';
import { SeatReminders } from './deadlines/seat-reminders';
import { DeadlineKeeping } from './deadlines/deadline-keeping';
import { LocalRuleEntry } from './deadlines/local/local-rule.entity';
import { LocalRulesService } from './deadlines/local/local-rules.service';
import { OfficeDeadlines } from './deadlines/local/office-deadlines';
import { OfficeDuties } from './deadlines/local/office-duties';
import { OfficeDutiesService } from './deadlines/local/office-duties.service';
import { OfficeDuty } from './deadlines/local/office-duty.entity';
import { LocalRulesQuery } from './reading/local-rules.query';
import { OfficeDutiesQuery } from './reading/office-duties.query';
import { NextDue } from './deadlines/next-due';
import { DueListQuery } from './reading/due-list.query';
import { LawSettings } from './deadlines/law-settings.entity';
import { Appearance } from './record/appearance.entity';
import { AppearancesService } from './hearings/appearances.service';
import { AppearanceRequest } from './record/appearance-request.entity';
import { Answering } from './hearings/answering.service';
import { Asking } from './hearings/asking.service';
import { OpenRequests } from './hearings/open-requests.service';
import { RequestLetters } from './hearings/request-letters.service';
import { AskedQuery } from './reading/asked.query';
import { LeaderChoicesQuery } from './reading/leader-choices.query';
import { Hearing } from './record/hearing.entity';
import { MessagesInView } from './reading/messages-in-view';
import { HearingListQuery } from './reading/hearing-list.query';
import { HearingPapersQuery } from './reading/hearing-papers.query';
import { HearingsService } from './hearings/hearings.service';
import { FollowUp } from './record/follow-up.entity';
import { FollowUpDeadlines } from './deadlines/follow-up-deadlines';
import { FollowUpListQuery } from './reading/follow-up-list.query';
import { FollowUpsService } from './follow-ups/follow-ups.service';
import { Outcome, OutcomeOrder } from './record/outcome.entity';
import { OutcomesService } from './outcomes/outcomes.service';
import { AffectedQuery } from './deadlines/recomputation/affected.query';
import { BasisChanges } from './deadlines/recomputation/basis-changes';
import { CalendarYearsService } from './deadlines/recomputation/calendar-years.service';
import { CaseRecomputation } from './deadlines/recomputation/case-recomputation';
import { DeadlineMove } from './deadlines/recomputation/deadline-move.entity';
import { DeadlineMovesQuery } from './reading/deadline-moves.query';
import { DeadlineRecomputation } from './deadlines/recomputation/deadline-recomputation';
import { FollowUpRecomputation } from './deadlines/recomputation/follow-up-recomputation';
import { LawOptionsService } from './deadlines/recomputation/law-options.service';
import { LawRevision } from './deadlines/recomputation/law-revision';
import { ErrataService } from './lawbook/errata.service';
import { Erratum } from './lawbook/erratum.entity';
import { RuleSignature } from './lawbook/rule-signature.entity';
import { RuleSignaturesService } from './lawbook/rule-signatures.service';

export const CASEWORK_ENTITIES = [
  Dispute,
  Case,
  CaseText,
  Participation,
  Party,
  CaseEvent,
  Deadline,
  Hearing,
  Appearance,
  AppearanceRequest,
  Outcome,
  OutcomeOrder,
  FollowUp,
  LawSettings,
  CalendarYearEntry,
  DeadlineMove,
  RuleSignature,
  Erratum,
  LocalRuleEntry,
  OfficeDuty,
];

/** What the API asks for. */
const DOORS = [
  AlikeQuery,
  Answering,
  AppealService,
  AppearancesService,
  AskedQuery,
  Asking,
  AuditLogQuery,
  CalendarFeedReading,
  CaseEditingService,
  CandidatesQuery,
  CaseFileQuery,
  CaseHistoryQuery,
  CaseListQuery,
  CasesService,
  ConfirmingService,
  Calendars,
  CalendarYearsService,
  DeadlineMovesQuery,
  DueListQuery,
  ErrataService,
  EventsService,
  FollowUpListQuery,
  FollowUpsService,
  HearingListQuery,
  HearingPapersQuery,
  HandOverService,
  HearingsService,
  LawOptionsService,
  LeaderChoicesQuery,
  ReminderPoliciesService,
  PolicyPreviewService,
  LocalRulesQuery,
  LocalRulesService,
  MessagesInView,
  OfficeDutiesQuery,
  OfficeDutiesService,
  OutcomesService,
  RuleSignaturesService,
  SeatingService,
  Seats,
  StandingIn,
  WithdrawingService,
];

/** What keeps the deadlines when the law, the calendar or an option changes. */
const RECOMPUTATION = [
  AffectedQuery,
  BasisChanges,
  CaseRecomputation,
  DeadlineRecomputation,
  PolicyPlanning,
  ReminderReplanning,
  FollowUpRecomputation,
  LawRevision,
];

@Module({
  imports: [RemindersModule],
  providers: [
    ...DOORS,
    Amendments,
    CalendarEntriesQuery,
    CaseChecks,
    DeadlineKeeping,
    SeatReminders,
    ReminderPreview,
    FindingAll,
    FollowUpDeadlines,
    NextDue,
    OpenRequests,
    RequestLetters,
    OfficeDeadlines,
    OfficeDuties,
    ...RECOMPUTATION,
  ],
  exports: DOORS,
})
export class CaseworkModule {}
