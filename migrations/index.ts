import { CreatePlatform } from './0001-create-platform';
import { CreatePeople } from './0002-create-people';
import { CreateCasework } from './0003-create-casework';
import { CreateReminders } from './0004-create-reminders';
import { CreateJobs } from './0005-create-jobs';
import { CreateCalendarYears } from './0006-create-calendar-years';
import { GiveAccountsTheirView } from './0007-give-accounts-their-view';
import { TypeSubjects } from './0008-type-subjects';
import { WithdrawRegistrations } from './0009-withdraw-registrations';
import { StateTheCharacterSet } from './0010-state-the-character-set';
import { KeepLongerAnswers } from './0011-keep-longer-answers';
import { StoreOptionIds } from './0012-store-option-ids';
import { LetAbsencesEnd } from './0013-let-absences-end';
import { TellOnceAMorning } from './0014-tell-once-a-morning';
import { ChainAuditEntries } from './0015-chain-audit-entries';
import { SayWhereOrdersBegin } from './0016-say-where-orders-begin';
import { VersionSeats } from './0017-version-seats';
import { CreateImports } from './0018-create-imports';
import { KeepWhatIsDue } from './0020-keep-what-is-due';
import { FindCasesAtOnce } from './0021-find-cases-at-once';
import { LinkIdentities } from './0023-link-identities';
import { CompleteByImports } from './0024-complete-by-imports';
import { TellWhatWasEnteredLate } from './0025-tell-what-was-entered-late';
import { LetCalendarsBeRead } from './0027-let-calendars-be-read';
import { SayWhereDeadlinesComeFrom } from './0030-say-where-deadlines-come-from';
import { KnowPeopleBeyondAccounts } from './0031-know-people-beyond-accounts';
import { OpenChannels } from './0032-open-channels';
import { KeepTheLawbook } from './0029-keep-the-lawbook';
import { AskWhatIsUntouched } from './0035-ask-what-is-untouched';
import { AgreeOnOneLeader } from './0043-agree-on-one-leader';
import { AskLeadersToAppear } from './0036-ask-leaders-to-appear';
import { DecideOnReminders } from './0033-decide-on-reminders';
import { SilenceTopics } from './0046-silence-topics';
import { FindDigests } from './0047-find-digests';
import { SayWhatIsReviewedFirst } from './0040-say-what-is-reviewed-first';
import { KeepLocalRules } from './0028-keep-local-rules';

/** Order matters. Add new migrations at the end; never edit one that has been released. */
import { WordReportsAsOfficesDo } from './0049-word-reports-as-offices-do';

export const MIGRATIONS = [
  CreatePlatform,
  CreatePeople,
  CreateCasework,
  CreateReminders,
  CreateJobs,
  CreateCalendarYears,
  GiveAccountsTheirView,
  TypeSubjects,
  WithdrawRegistrations,
  StateTheCharacterSet,
  KeepLongerAnswers,
  StoreOptionIds,
  LetAbsencesEnd,
  TellOnceAMorning,
  ChainAuditEntries,
  SayWhereOrdersBegin,
  VersionSeats,
  CreateImports,
  KeepWhatIsDue,
  FindCasesAtOnce,
  LinkIdentities,
  CompleteByImports,
  TellWhatWasEnteredLate,
  LetCalendarsBeRead,
  SayWhereDeadlinesComeFrom,
  KnowPeopleBeyondAccounts,
  OpenChannels,
  KeepTheLawbook,
  AskWhatIsUntouched,
  AskLeadersToAppear,
  DecideOnReminders,
  KeepLocalRules,
  SilenceTopics,
  FindDigests,
  WordReportsAsOfficesDo,
  SayWhatIsReviewedFirst,
  AgreeOnOneLeader,
];
