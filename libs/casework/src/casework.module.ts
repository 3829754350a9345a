import { Module } from '@nestjs/common';
import { RemindersModule } from '#reminders';
import { Amendments } from './cases/amendments';
import { Case } from './cases/case.entity';
import { CaseChecks } from './cases/case-checks';
import { CaseEditingService } from './cases/case-editing.service';
import { CaseEvent } from './cases/case-event.entity';
import { CaseFileQuery } from './cases/case-file.query';
import { CaseHistoryQuery } from './cases/case-history.query';
import { CaseListQuery } from './cases/case-list.query';
import { CasesService } from './cases/cases.service';
import { Dispute } from './cases/dispute.entity';
import { EventsService } from './cases/events.service';
import { Participation } from './cases/participation.entity';
import { Party } from './cases/party.entity';
import { Seats } from './cases/seats';
import { Calendars } from './deadlines/calendars';
import { CalendarYearEntry } from './deadlines/calendar-year.entity';
import { Deadline } from './deadlines/deadline.entity';
import { DeadlineKeeping } from './deadlines/deadline-keeping';
import { DueListQuery } from './deadlines/due-list.query';
import { LawSettings } from './deadlines/law-settings.entity';
import { Appearance } from './hearings/appearance.entity';
import { AppearancesService } from './hearings/appearances.service';
import { Hearing } from './hearings/hearing.entity';
import { HearingListQuery } from './hearings/hearing-list.query';
import { HearingsService } from './hearings/hearings.service';
import { FollowUp } from './outcomes/follow-up.entity';
import { FollowUpDeadlines } from './outcomes/follow-up-deadlines';
import { FollowUpListQuery } from './outcomes/follow-up-list.query';
import { FollowUpsService } from './outcomes/follow-ups.service';
import { Outcome, OutcomeOrder } from './outcomes/outcome.entity';
import { OutcomesService } from './outcomes/outcomes.service';
import { DeadlineMove } from './recomputation/deadline-move.entity';

export const CASEWORK_ENTITIES = [
  Dispute,
  Case,
  Participation,
  Party,
  CaseEvent,
  Deadline,
  Hearing,
  Appearance,
  Outcome,
  OutcomeOrder,
  FollowUp,
  LawSettings,
  CalendarYearEntry,
  DeadlineMove,
];

/** What the API asks for. */
const DOORS = [
  AppearancesService,
  CaseEditingService,
  CaseFileQuery,
  CaseHistoryQuery,
  CaseListQuery,
  CasesService,
  Calendars,
  DueListQuery,
  EventsService,
  FollowUpListQuery,
  FollowUpsService,
  HearingListQuery,
  HearingsService,
  OutcomesService,
];

@Module({
  imports: [RemindersModule],
  providers: [...DOORS, Amendments, CaseChecks, DeadlineKeeping, FollowUpDeadlines, Seats],
  exports: DOORS,
})
export class CaseworkModule {}
