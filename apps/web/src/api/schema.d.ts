// Written by `npm run api-types`.
import type { Day } from '#law';
export interface paths {
  '/api/appearance-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnRequestsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appearance-requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnRequestsController_read'];
    put?: never;
    post: operations['OwnRequestsController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuditController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar-feeds/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CalendarFeedController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['CalendarController_put'];
    post?: never;
    delete: operations['CalendarController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CasesController_list'];
    put?: never;
    post: operations['RegistrationController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CasesController_one'];
    put?: never;
    post?: never;
    delete: operations['WithdrawingController_withdraw'];
    options?: never;
    head?: never;
    patch: operations['CasesController_edit'];
    trace?: never;
  };
  '/api/cases/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AppealController_answer'];
    post: operations['AppealController_propose'];
    delete: operations['AppealController_takeBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EventsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/events/{eventId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['EventsController_withdraw'];
    options?: never;
    head?: never;
    patch: operations['EventsController_correct'];
    trace?: never;
  };
  '/api/cases/{id}/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FollowUpsController_registerInCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HearingsController_schedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CasesController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OutcomesController_record'];
    post?: never;
    delete: operations['OutcomesController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/reminder-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyController_ofCase'];
    put: operations['PolicyController_setForCase'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/reminder-policy/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyPreviewController_ofCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReminderLogController_ofCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['WithdrawingController_restore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/seats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SeatsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/seats/candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SeatsController_free'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/unchanged': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ConfirmingController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ExportsController_ledger'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ChannelsController_all'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/channels/{channel}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ChannelsController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/channels/{channel}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ChannelsController_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ContactsController_list'];
    put?: never;
    post: operations['ContactsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['ContactsController_change'];
    trace?: never;
  };
  '/api/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DeadlinesController_due'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FollowUpsController_list'];
    put?: never;
    post: operations['FollowUpsController_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follow-ups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FollowUpsController_one'];
    put: operations['FollowUpsController_answer'];
    post?: never;
    delete: operations['FollowUpsController_withdraw'];
    options?: never;
    head?: never;
    patch: operations['FollowUpsController_correct'];
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HearingsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['HearingsController_change'];
    trace?: never;
  };
  '/api/hearings/{id}/appearance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['HearingsController_recordAppearance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings/{id}/appearance/request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AskingController_ask'];
    delete: operations['AskingController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings/{id}/appearance/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AskingController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings/{id}/leaders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AskingController_choices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hearings/{id}/papers/{paper}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HearingPapersController_paper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportsController_list'];
    put?: never;
    post: operations['ImportsController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportsController_one'];
    put: operations['ImportsController_adjust'];
    post?: never;
    delete: operations['ImportsController_undo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/commit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ImportsController_commit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ImportsController_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['JobsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['JobsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/jobs/{id}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['JobsController_movesOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/causes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_causes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_choices'];
    put: operations['LawOptionsController_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/deadline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_deadline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/dispositions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_dispositions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/errata': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErrataController_list'];
    put?: never;
    post: operations['ErrataController_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/errata/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ErrataController_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/errata/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErrataController_fileOfOne'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/errata/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ErrataController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/periods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawController_periods'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/review-sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawbookController_sheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LawbookController_list'];
    put: operations['LawbookController_sign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/signatures/{periodId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['LawbookController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leaders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AskingController_ofOrgan'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/links/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LinksController_read'];
    put?: never;
    post: operations['LinksController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/local-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LocalRulesController_all'];
    put?: never;
    post: operations['LocalRulesController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/local-rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['LocalRulesController_remove'];
    options?: never;
    head?: never;
    patch: operations['LocalRulesController_change'];
    trace?: never;
  };
  '/api/local-rules/examples': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LocalRulesController_switchOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NoticesController_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RemindersController_notifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/{id}/dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SilencingController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/{id}/later': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SilencingController_putOff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['RemindersController_markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notifications/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['InboxStreamController_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/office-duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OfficeDutiesController_between'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/office-duties/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OfficeDutiesController_record'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OrgansController_list'];
    put?: never;
    post: operations['OrgansController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['OrgansController_change'];
    trace?: never;
  };
  '/api/password-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessController_passwordRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessController_permissions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminder-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PolicyController_ofOrgan'];
    put: operations['PolicyController_setForOrgan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reminder-policy/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PolicyPreviewController_ofOrgan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-style': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StyleController_seen'];
    put: operations['StyleController_decide'];
    post?: never;
    delete: operations['StyleController_follow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/annual': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_annual'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/appearances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BulletinController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/appearances/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['BulletinController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/open-information': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_openInformation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReportsController_period'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/wording': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['StyleController_worded'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SessionController_current'];
    put?: never;
    post: operations['SessionController_signIn'];
    delete: operations['SignOutController_signOut'];
    options?: never;
    head?: never;
    patch: operations['SessionController_edit'];
    trace?: never;
  };
  '/api/session/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CalendarFeedController_own'];
    put?: never;
    post: operations['CalendarFeedController_renew'];
    delete: operations['CalendarFeedController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnIdentityController_own'];
    put?: never;
    post: operations['OwnIdentityController_link'];
    delete: operations['OwnIdentityController_unlink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SessionController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/provider': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SingleSignOnController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/provider/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SingleSignOnController_arrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/provider/way-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SingleSignOnController_wayOut'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessController_listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AccessController_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in-ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SingleSignOnController_ways'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StatisticsController_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StatisticsController_casesBehind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StatisticsController_followUpsBehind'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics/local-duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StatisticsController_localDuties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AccessController_listTokens'];
    put?: never;
    post: operations['AccessController_addToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AccessController_endToken'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UnitsController_list'];
    put?: never;
    post: operations['UnitsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['UnitsController_change'];
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UsersController_list'];
    put?: never;
    post: operations['UsersController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['UsersController_change'];
    trace?: never;
  };
  '/api/users/{id}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['HandOverController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UserIdentityController_of'];
    put: operations['UserIdentityController_give'];
    post?: never;
    delete: operations['UserIdentityController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UserSecurityController_resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UserSecurityController_sessionsOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UserSecurityController_tokensOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['UserSecurityController_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AbsenceRequest: {
      /** Format: date */
      filedOn?: Day | null;
      proofSubmitted?: boolean;
      /** @enum {string} */
      reason: 'FORCE_MAJEURE' | 'ACCIDENT' | 'IRREPLACEABLE_DUTY' | 'OTHER_LEGITIMATE' | 'NONE';
      words?: string | null;
    };
    AbsenceView: {
      /** Format: date */
      filedOn: Day | null;
      /** Format: date */
      proofOn: Day | null;
      proofSubmitted: boolean;
      /** @enum {string} */
      reason: 'FORCE_MAJEURE' | 'ACCIDENT' | 'IRREPLACEABLE_DUTY' | 'OTHER_LEGITIMATE' | 'NONE';
      words: string | null;
    };
    ActRequest: {
      cause?: string | null;
      documentNo?: string | null;
      field?: string | null;
      /** Format: date */
      madeOn?: Day | null;
      reviewFirst?: boolean | null;
      type?: string | null;
    };
    ActView: {
      cause: string | null;
      documentNo: string | null;
      field: string | null;
      /** Format: date */
      madeOn: Day | null;
      reviewFirst: boolean;
      type: string | null;
    };
    AddContactRequest: {
      email?: string | null;
      /** @enum {string} */
      kind: 'LEADER' | 'SECRETARY' | 'COUNSEL' | 'OTHER';
      mobile?: string | null;
      name: string;
      organId?: number;
      post?: string | null;
      /** @enum {string|null} */
      rank?: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE' | null;
      userId?: number | null;
    };
    AddEventRequest: {
      appealable?: boolean | null;
      approvedBy?: string | null;
      /** @enum {string|null} */
      by?: 'US' | 'OTHER' | 'BOTH' | null;
      /** @enum {string|null} */
      clock?:
        | 'TS20-14'
        | 'TS20-21'
        | 'TS20-21-TELL'
        | 'TS20-23'
        | 'TS20-31'
        | 'TS26-14'
        | 'TS26-23'
        | 'TS26-23-TELL'
        | 'TS26-27'
        | 'TS26-31'
        | 'CX21-18'
        | 'GK19-30'
        | 'GK19-32'
        | 'GK19-33'
        | 'CF21-64-APPLY'
        | 'CF21-64-NOTICE'
        | 'CF21-60'
        | 'CX21-64'
        | 'CF21-61'
        | 'GS21-9'
        | 'GS18-7'
        | 'QZ-25'
        | 'QZ-32'
        | 'PC-12'
        | 'PC-13'
        | 'PC-13-SERVE'
        | 'PC-37'
        | 'PC-37-PAY'
        | null;
      days?: number | null;
      deadlineKey?: string | null;
      /** Format: date */
      dueOn?: Day | null;
      /** Format: date */
      from?: Day | null;
      ground?: string | null;
      late?: boolean | null;
      /** Format: date */
      obstacleEndedOn?: Day | null;
      /** Format: date */
      on: Day;
      /** Format: date */
      postedOn?: Day | null;
      /** Format: date */
      servedOn?: Day | null;
      title?: string | null;
      /** Format: date */
      to?: Day | null;
      /** @enum {string} */
      type:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
      /** Format: date */
      until?: Day | null;
      version?: number;
    };
    AddOrganRequest: {
      name: string;
      parentId?: number;
    };
    AddSeatRequest: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      /** @enum {string} */
      defendantForm?: 'DIRECT' | 'REVIEW_ORGAN_ALONE' | 'CO_DEFENDANT';
      officerId?: number;
      organId: number;
      /** Format: date */
      receivedOn: Day;
      unitId?: number;
      version: number;
    };
    AddTokenRequest: {
      days: number;
      name: string;
      permissions: (
        | 'people.read'
        | 'cases.read'
        | 'cases.write'
        | 'cases.import'
        | 'cases.assign'
        | 'cases.handOver'
        | 'cases.approve'
        | 'statistics.read'
        | 'reports.write'
        | 'organs.write'
        | 'accounts.write'
        | 'accounts.secure'
        | 'law.sign'
        | 'installation.write'
        | 'localRules.write'
        | 'audit.read'
      )[];
    };
    AddUnitRequest: {
      name: string;
      organId?: number;
    };
    AddUserRequest: {
      displayName: string;
      email?: string | null;
      organId?: number;
      password: string;
      roles?: (
        | 'REGISTRAR'
        | 'OFFICER'
        | 'REVIEWER'
        | 'LEADER'
        | 'STATISTICIAN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDITOR'
      )[];
      unitId?: number | null;
      username: string;
    };
    AdjustImportRequest: {
      /** @enum {string} */
      capacity?: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      columns?: {
        [key: string]: unknown;
      };
      confirm?: string[];
      /** @enum {string} */
      mode?: 'ADD' | 'COMPLETE' | 'BOTH';
      /** @enum {string|null} */
      procedure?:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW'
        | null;
      words?: {
        [key: string]: unknown;
      };
    };
    AlikeCaseView: {
      applicants: string | null;
      caseNo: string | null;
      id: number;
      /** Format: date */
      receivedOn: Day;
    };
    AnswerErratumRequest: {
      answer: string;
      closed: boolean;
      version: number;
    };
    AnswerFollowUpRequest: {
      /** Format: date */
      answeredOn: Day;
      result?: string | null;
      version?: number;
    };
    AnswerRequest: {
      /** @enum {string} */
      answer: 'ACCEPT' | 'DECLINE' | 'PROPOSE';
      other?:
        | (
            | number
            | string
            | {
                leaderId?: number;
                name?: string;
              }
          )
        | null;
      reason?: string | null;
      words?: string | null;
    };
    AnswerView: {
      basis: components['schemas']['BasisView'];
      daysLeft?: number;
      /** Format: date */
      due: Day | null;
      /** Format: date */
      earliest?: Day;
      /** Format: date */
      nominal: Day | null;
      period: string;
      provisional: boolean;
      steps: string[];
      /** Format: date */
      trigger: Day;
    };
    AppealAnswerRequest: {
      approved: boolean;
      reason?: string | null;
      version?: number;
    };
    AppealProposalRequest: {
      approverId: number;
      /** @enum {string} */
      choice: 'APPEAL' | 'ACCEPT';
      reason: string;
      version?: number;
    };
    AppealsView: {
      appealable: number;
      appealed: number;
      approved: number;
      proposed: number;
    };
    AppearanceRequestView: {
      /** Format: date-time */
      answeredAt: string | null;
      /** Format: date-time */
      askedAt: string;
      askedBy: string;
      end: string | null;
      id: number;
      leader: components['schemas']['LeaderView'];
      leaderId: number | null;
      mailed: boolean;
      onDesk: boolean;
      other: components['schemas']['ProposedView'] | null;
      /** @enum {string|null} */
      reason: 'FORCE_MAJEURE' | 'ACCIDENT' | 'IRREPLACEABLE_DUTY' | 'OTHER_LEGITIMATE' | 'NONE' | null;
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'PROPOSED' | 'WITHDRAWN';
      words: string | null;
    };
    AppearancesView: {
      appeared: number;
      excused: number;
      heard: number;
      mustAttend: number;
      notRecorded: number;
      principal: number;
      spoke: number;
      unexplained: number;
    };
    AppearanceView: {
      absence: components['schemas']['AbsenceView'] | null;
      agreedWith: string | null;
      counsel: string | null;
      delegate: string | null;
      hearingId: number;
      id: number;
      /** Format: date */
      identityOn: Day | null;
      leader: components['schemas']['LeaderView'] | null;
      leaderId: number | null;
      organId: number;
      spoke: boolean;
      /** @enum {string} */
      status: 'ARRANGED' | 'CONFIRMED' | 'APPEARED' | 'ABSENT' | 'AGREED';
      version: number;
      watched: boolean;
    };
    ArrivalView: {
      linked: boolean;
      next: string | null;
    };
    ArriveRequest: {
      answer: string;
    };
    AskedAtDeskView: {
      answer: components['schemas']['GivenAnswerView'] | null;
      askedBy: string;
      /** Format: date */
      askedOn: Day;
      case: components['schemas']['AskedCaseView'];
      hearing: components['schemas']['AskedHearingView'];
      id: number;
      isElsewhere: boolean;
      leader: components['schemas']['AskedLeaderView'];
      message: string | null;
      organName: string;
      others: components['schemas']['OtherLeaderView'][];
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'PROPOSED' | 'WITHDRAWN';
    };
    AskedCaseView: {
      applicants: string | null;
      authority: string | null;
      caseNo: string | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
    };
    AskedHearingView: {
      /** Format: date-time */
      at: string;
      duty: string | null;
      /** @enum {string} */
      kind: 'TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT';
      place: string | null;
    };
    AskedLeaderView: {
      name: string;
      post: string | null;
    };
    AskedToAppearView: {
      link: string;
      mailed: boolean;
    };
    AskedView: {
      answer: components['schemas']['GivenAnswerView'] | null;
      askedBy: string;
      /** Format: date */
      askedOn: Day;
      case: components['schemas']['AskedCaseView'];
      hearing: components['schemas']['AskedHearingView'];
      isElsewhere: boolean;
      leader: components['schemas']['AskedLeaderView'];
      message: string | null;
      organName: string;
      others: components['schemas']['OtherLeaderView'][];
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'PROPOSED' | 'WITHDRAWN';
    };
    AskToAppearRequest: {
      leader?: components['schemas']['LeaderRequest'] | null;
      leaderId?: number | null;
      message?: string | null;
    };
    AuditLogEntryView: {
      action: string;
      /** Format: date-time */
      at: string;
      caseId: number | null;
      caseNo: string | null;
      changes: {
        [key: string]: unknown;
      };
      deedId: string;
      id: number;
      /** @enum {string} */
      kind:
        | 'organ'
        | 'unit'
        | 'user'
        | 'contact'
        | 'token'
        | 'calendar-feed'
        | 'case'
        | 'dispute'
        | 'participation'
        | 'event'
        | 'deadline'
        | 'hearing'
        | 'appearance'
        | 'appearance-request'
        | 'outcome'
        | 'follow-up'
        | 'follow-up-deadline'
        | 'calendar-year'
        | 'law-options'
        | 'rule-signature'
        | 'erratum'
        | 'local-rule'
        | 'office-duty'
        | 'office-deadline'
        | 'import'
        | 'channel'
        | 'reminder-policy'
        | 'silenced-topic'
        | 'report-style';
      organId: number | null;
      organName: string | null;
      reason: string | null;
      recordId: number;
      recordKey: string | null;
      userId: number | null;
      userName: string;
    };
    AuditLogView: {
      items: components['schemas']['AuditLogEntryView'][];
      nextCursor: string | null;
    };
    BasisView: {
      article: string;
      law: string;
      quote: string;
    };
    BeginImportRequest: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      /** Format: binary */
      file?: string;
      fileName?: string;
      /** @enum {string} */
      mode?: 'ADD' | 'COMPLETE' | 'BOTH';
      /** @enum {string} */
      procedure?:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      text?: string;
    };
    BulletinChangeView: {
      before: string;
      points: string;
    };
    BulletinLineView: {
      appearances: components['schemas']['AppearancesView'];
      change: components['schemas']['BulletinChangeView'];
      organId: number | null;
      organName: string;
      rates: components['schemas']['RateView'][];
    };
    BulletinView: {
      /** Format: date */
      from: Day;
      isRunning: boolean;
      lines: components['schemas']['BulletinLineView'][];
      /** Format: date */
      madeOn: Day;
      organId: number;
      organName: string;
      quarter: number;
      /** Format: date */
      to: Day;
      total: components['schemas']['BulletinLineView'];
      withoutTrials: number;
      year: number;
    };
    CalendarFeedView: {
      /** Format: date-time */
      lastReadAt: string | null;
      /** Format: date-time */
      since: string | null;
    };
    CalendarYearView: {
      holidays: components['schemas']['HolidayView'][];
      settled: boolean;
      source: string | null;
      version: number | null;
      workdays: Day[];
      year: number;
    };
    CandidateView: {
      above: string | null;
      id: number;
      name: string;
    };
    CaseListItemView: {
      actType: string | null;
      applicants: string | null;
      authority: string | null;
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo: string | null;
      cause: string | null;
      /** Format: date */
      closedOn: Day | null;
      disposition: string | null;
      dispositionName: string | null;
      documentNo: string | null;
      id: number;
      /** @enum {string|null} */
      nextAppearance: 'ARRANGED' | 'CONFIRMED' | 'APPEARED' | 'ABSENT' | 'AGREED' | null;
      nextDeadline: string | null;
      /** Format: date */
      nextDue: Day | null;
      /** Format: date-time */
      nextHearingAt: string | null;
      officerId: number | null;
      officerName: string | null;
      organId: number;
      organName: string;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      /** Format: date */
      receivedOn: Day;
      /** @enum {string|null} */
      result:
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
        | null;
      seatId: number;
      /** @enum {string} */
      status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
      /** @enum {string|null} */
      verdict: 'WON' | 'LOST' | 'NEUTRAL' | null;
      version: number;
    };
    CaseListView: {
      items: components['schemas']['CaseListItemView'][];
      nextCursor: string | null;
      total: number;
    };
    CaseOrganView: {
      id: number;
      name: string;
    };
    CasesBehindView: {
      caseIds: number[];
    };
    CaseView: {
      /** @enum {string|null} */
      acceptance: 'REAL' | 'DEEMED' | null;
      /** Format: date */
      acceptedOn: Day | null;
      act: components['schemas']['ActView'];
      /** @enum {string|null} */
      appealedBy: 'US' | 'OTHER' | 'BOTH' | null;
      applicants: string | null;
      authority: string | null;
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo: string | null;
      choices: components['schemas']['ChosenOptionView'][];
      choicesReason: string | null;
      /** Format: date */
      closedOn: Day | null;
      deadlines: components['schemas']['DeadlineView'][];
      /** @enum {string|null} */
      defendantForm: 'DIRECT' | 'REVIEW_ORGAN_ALONE' | 'CO_DEFENDANT' | null;
      events: components['schemas']['EventView'][];
      followUps: components['schemas']['FollowUpView'][];
      hearings: components['schemas']['HearingOfCaseView'][];
      id: number;
      isSuedOver: boolean;
      /** @enum {string|null} */
      judgmentInForce: 'FIRST_INSTANCE' | 'SECOND_INSTANCE' | null;
      laterStages: components['schemas']['LaterStageView'][];
      /** @enum {string} */
      lawVersion: 'FY2023' | 'FY2017' | 'XS2017' | 'XS1989' | 'QZ2012';
      lawVersionChosen: boolean;
      lawVersionReason: string;
      mayApprove: boolean;
      mayAssign: boolean;
      mayWrite: boolean;
      note: string | null;
      officerId: number | null;
      officerName: string | null;
      organ: components['schemas']['CaseOrganView'];
      outcome: components['schemas']['OutcomeView'] | null;
      parties: components['schemas']['PartyView'][];
      previousCaseId: number | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      /** Format: date */
      receivedOn: Day;
      /** Format: date-time */
      registeredAt: string;
      registrarName: string | null;
      revision: number;
      seats: components['schemas']['SittingView'][];
      stages: components['schemas']['StageView'][];
      /** @enum {string} */
      status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
      /** Format: date */
      unconfirmedFrom: Day | null;
      unitId: number | null;
      unitName: string | null;
      /** @enum {string|null} */
      verdict: 'WON' | 'LOST' | 'NEUTRAL' | null;
      verdictReason: string | null;
      version: number;
      withdrawn: components['schemas']['WithdrawnView'] | null;
    };
    ChangeContactRequest: {
      email?: string | null;
      ended?: boolean;
      mobile?: string | null;
      name?: string;
      post?: string | null;
      /** @enum {string|null} */
      rank?: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE' | null;
      userId?: number | null;
    };
    ChangeHearingRequest: {
      /** Format: date-time */
      at?: string;
      courtNotice?: boolean;
      place?: string | null;
      /** @enum {string} */
      status?: 'SCHEDULED' | 'HELD' | 'CANCELLED';
      version?: number;
    };
    ChangeOrganRequest: {
      ended?: boolean;
      name?: string;
      /** Format: date */
      registerCompleteSince?: Day | null;
    };
    ChangePasswordRequest: {
      currentPassword: string;
      password: string;
    };
    ChangesView: {
      accepted: components['schemas']['ChangeView'];
      carriedIn: components['schemas']['ChangeView'];
      concluded: components['schemas']['ChangeView'];
      notAccepted: components['schemas']['ChangeView'];
      pending: components['schemas']['ChangeView'];
      received: components['schemas']['ChangeView'];
    };
    ChangeUnitRequest: {
      ended?: boolean;
      name?: string;
    };
    ChangeUserRequest: {
      disabled?: boolean;
      displayName?: string;
      email?: string | null;
      roles?: (
        | 'REGISTRAR'
        | 'OFFICER'
        | 'REVIEWER'
        | 'LEADER'
        | 'STATISTICIAN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDITOR'
      )[];
      substituteId?: number | null;
      /** Format: date */
      substituteUntil?: Day | null;
      unitId?: number | null;
      /** @enum {string} */
      view?: 'ORGANS' | 'ORGAN' | 'UNIT' | 'OWN';
    };
    ChangeView: {
      before: number;
      difference: number;
      percent: string;
    };
    ChannelView: {
      allowedHosts: string[];
      /** @enum {string} */
      channel: 'INBOX' | 'EMAIL' | 'WECOM' | 'DINGTALK' | 'FEISHU' | 'WEBHOOK' | 'SMS';
      enabled: boolean;
      expects: string | null;
      /** Format: date-time */
      failedAt: string | null;
      hasSecret: boolean;
      /** @enum {string} */
      health: 'OK' | 'FAILING' | 'UNTRIED' | 'OFF';
      host: string | null;
      lastError: string | null;
      name: string;
      organId: number | null;
      spare: boolean;
      /** Format: date-time */
      succeededAt: string | null;
      template: string | null;
    };
    CheckView: {
      failures: string[];
      unknown: string[];
      words: string;
    };
    ChosenOptionView: {
      /** @enum {string} */
      chosen:
        | 'old'
        | 'new'
        | 'day'
        | 'workday'
        | 'appeal'
        | 'filing'
        | 'nominal'
        | 'rolled'
        | 'counted'
        | 'not-counted'
        | 'received'
        | 'made'
        | 'acceptance'
        | 'conversion'
        | 'third-day'
        | 'clear-days'
        | 'suspension'
        | 'application'
        | 'fifteen-days'
        | 'six-months'
        | 'effective'
        | 'three-months'
        | 'two-years';
      /** @enum {string} */
      id:
        | 'TRANSITION-2024'
        | 'SUPPLEMENT-NOTICE-2007'
        | 'SECOND-INSTANCE-START'
        | 'EXTENSION-START'
        | 'RESUMPTION-DAY'
        | 'REVIEW-PERIOD-END'
        | 'REDO-START'
        | 'CONVERTED-PERIOD'
        | 'DAYS-BEFORE-HEARING'
        | 'RULES-REVIEW-START-2017'
        | 'SUIT-AFTER-DISMISSAL'
        | 'WITHDRAW-PUBLICATION-START'
        | 'ENFORCEMENT-AFTER-SUIT';
      question: string;
      /** @enum {string} */
      usual:
        | 'old'
        | 'new'
        | 'day'
        | 'workday'
        | 'appeal'
        | 'filing'
        | 'nominal'
        | 'rolled'
        | 'counted'
        | 'not-counted'
        | 'received'
        | 'made'
        | 'acceptance'
        | 'conversion'
        | 'third-day'
        | 'clear-days'
        | 'suspension'
        | 'application'
        | 'fifteen-days'
        | 'six-months'
        | 'effective'
        | 'three-months'
        | 'two-years';
    };
    CodeEntryView: {
      becomes: string | null;
      code: string;
      name: string;
      parent: string | null;
    };
    CodeListsView: {
      actTypes: components['schemas']['CodeListView'][];
      causes: components['schemas']['CodeListView'][];
      fields: components['schemas']['CodeListView'][];
    };
    CodeListView: {
      /** Format: date */
      effectiveFrom: Day;
      /** Format: date */
      effectiveTo: Day | null;
      entries: components['schemas']['CodeEntryView'][];
      id: string;
      name: string;
      source: string;
    };
    ColumnView: {
      /** @enum {string|null} */
      field:
        | 'caseNo'
        | 'procedure'
        | 'capacity'
        | 'authority'
        | 'applicants'
        | 'thirdParties'
        | 'receivedOn'
        | 'acceptedOn'
        | 'actType'
        | 'documentNo'
        | 'actMadeOn'
        | 'field'
        | 'cause'
        | 'outcome'
        | 'closedOn'
        | 'servedOn'
        | 'defendantForm'
        | 'officer'
        | 'unit'
        | 'year'
        | 'note'
        | null;
      heading: string;
      index: number;
    };
    ComparisonView: {
      /** Format: date */
      from: Day;
      litigation: components['schemas']['ChangesView'];
      rates: components['schemas']['RateChangeView'][];
      streams: components['schemas']['StreamChangesView'];
      /** Format: date */
      to: Day;
    };
    ContactView: {
      email?: string | null;
      ended: boolean;
      id: number;
      /** @enum {string} */
      kind: 'LEADER' | 'SECRETARY' | 'COUNSEL' | 'OTHER';
      mobile?: string | null;
      name: string;
      organId: number;
      post: string | null;
      /** @enum {string|null} */
      rank: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE' | null;
      userId: number | null;
    };
    ContestedPointView: {
      /** @enum {string} */
      chosen:
        | 'old'
        | 'new'
        | 'day'
        | 'workday'
        | 'appeal'
        | 'filing'
        | 'nominal'
        | 'rolled'
        | 'counted'
        | 'not-counted'
        | 'received'
        | 'made'
        | 'acceptance'
        | 'conversion'
        | 'third-day'
        | 'clear-days'
        | 'suspension'
        | 'application'
        | 'fifteen-days'
        | 'six-months'
        | 'effective'
        | 'three-months'
        | 'two-years';
      /** @enum {string} */
      id:
        | 'TRANSITION-2024'
        | 'SUPPLEMENT-NOTICE-2007'
        | 'SECOND-INSTANCE-START'
        | 'EXTENSION-START'
        | 'RESUMPTION-DAY'
        | 'REVIEW-PERIOD-END'
        | 'REDO-START'
        | 'CONVERTED-PERIOD'
        | 'DAYS-BEFORE-HEARING'
        | 'RULES-REVIEW-START-2017'
        | 'SUIT-AFTER-DISMISSAL'
        | 'WITHDRAW-PUBLICATION-START'
        | 'ENFORCEMENT-AFTER-SUIT';
      open: boolean;
      options: components['schemas']['PointOptionView'][];
      question: string;
      /** @enum {string} */
      usual:
        | 'old'
        | 'new'
        | 'day'
        | 'workday'
        | 'appeal'
        | 'filing'
        | 'nominal'
        | 'rolled'
        | 'counted'
        | 'not-counted'
        | 'received'
        | 'made'
        | 'acceptance'
        | 'conversion'
        | 'third-day'
        | 'clear-days'
        | 'suspension'
        | 'application'
        | 'fifteen-days'
        | 'six-months'
        | 'effective'
        | 'three-months'
        | 'two-years';
      why: string;
    };
    CorrectEventRequest: {
      appealable?: boolean | null;
      approvedBy?: string | null;
      /** @enum {string|null} */
      by?: 'US' | 'OTHER' | 'BOTH' | null;
      /** @enum {string|null} */
      clock?:
        | 'TS20-14'
        | 'TS20-21'
        | 'TS20-21-TELL'
        | 'TS20-23'
        | 'TS20-31'
        | 'TS26-14'
        | 'TS26-23'
        | 'TS26-23-TELL'
        | 'TS26-27'
        | 'TS26-31'
        | 'CX21-18'
        | 'GK19-30'
        | 'GK19-32'
        | 'GK19-33'
        | 'CF21-64-APPLY'
        | 'CF21-64-NOTICE'
        | 'CF21-60'
        | 'CX21-64'
        | 'CF21-61'
        | 'GS21-9'
        | 'GS18-7'
        | 'QZ-25'
        | 'QZ-32'
        | 'PC-12'
        | 'PC-13'
        | 'PC-13-SERVE'
        | 'PC-37'
        | 'PC-37-PAY'
        | null;
      days?: number | null;
      deadlineKey?: string | null;
      /** Format: date */
      dueOn?: Day | null;
      /** Format: date */
      from?: Day | null;
      ground?: string | null;
      late?: boolean | null;
      /** Format: date */
      obstacleEndedOn?: Day | null;
      /** Format: date */
      on?: Day;
      /** Format: date */
      postedOn?: Day | null;
      reason: string;
      /** Format: date */
      servedOn?: Day | null;
      title?: string | null;
      /** Format: date */
      to?: Day | null;
      /** Format: date */
      until?: Day | null;
      version: number;
    };
    CorrectFollowUpRequest: {
      /** Format: date */
      dueOn?: Day | null;
      issuer?: string | null;
      /** @enum {string} */
      kind?:
        | 'OPINION_LETTER'
        | 'ADVICE_LETTER'
        | 'JUDICIAL_ADVICE'
        | 'PROCURATORIAL_ADVICE'
        | 'URGENT_ADVICE'
        | 'SUPERVISION_OPINION'
        | 'SUPERVISION_DECISION'
        | 'REDO'
        | 'PERFORM'
        | 'COMPENSATE';
      reason: string;
      /** Format: date */
      receivedOn?: Day;
      version: number;
    };
    CountsView: {
      doubtful: number;
      ok: number;
      skip: number;
      wrong: number;
    };
    DeadlineMoveView: {
      caseId: number | null;
      caseNo: string | null;
      /** Format: date */
      from: Day | null;
      name: string;
      organId: number;
      organName: string;
      provisionalAfter: boolean;
      provisionalBefore: boolean;
      seatId: number | null;
      stepsAfter: string[] | null;
      stepsBefore: string[] | null;
      /** Format: date */
      to: Day | null;
    };
    DeadlineView: {
      basis: components['schemas']['BasisView'] | null;
      consequence: string | null;
      daysLeft: number | null;
      /** Format: date */
      due: Day | null;
      duty: string | null;
      /** Format: date */
      earlierDue: Day | null;
      enteredLate: boolean;
      followUpId: number | null;
      hearingId: number | null;
      id: number;
      /** @enum {string} */
      importance: 'critical' | 'high' | 'track';
      key: string;
      lapsed: string | null;
      local: boolean;
      /** Format: date */
      metOn: Day | null;
      name: string;
      /** Format: date */
      nominal: Day | null;
      /** @enum {string} */
      origin: 'STATUTE' | 'CLOCK' | 'LOCAL';
      ours: boolean;
      periodId: string | null;
      provisional: boolean;
      shortName: string;
      /** @enum {string} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED';
      steps: string[];
      /** Format: date */
      trigger: Day | null;
      url: string | null;
    };
    DenominatorRequest: {
      denominator: string;
      /** @enum {string} */
      rate:
        | 'R-JC'
        | 'R-JC-REVIEW'
        | 'R-BS'
        | 'R-SS'
        | 'R-CT'
        | 'R-ZZ'
        | 'R-CS'
        | 'R-TC'
        | 'R-TC-REVIEW'
        | 'R-TC-FIRST'
        | 'R-SL'
        | 'R-AQ'
        | 'R-DF'
        | 'R-ZH'
        | 'R-JJ'
        | 'R-WC'
        | 'R-WC-BH'
        | 'R-ZH-REVIEW'
        | 'R-JJ-REVIEW'
        | 'R-WC-REVIEW'
        | 'R-WC-BH-REVIEW'
        | 'R-SJ'
        | 'R-JA'
        | 'R-SJ-REVIEW'
        | 'R-JA-REVIEW'
        | 'R-SJ-LIT'
        | 'R-JA-LIT'
        | 'R-BS-LIT'
        | 'R-SS-LIT'
        | 'R-CHS'
        | 'R-QS'
        | 'R-HJ-REVIEW'
        | 'R-SSU'
        | 'R-GF'
        | 'R-FS';
    };
    DepartureView: {
      url: string;
    };
    DismissRequest: {
      reason: string;
    };
    DispositionView: {
      article: string;
      code: string;
      /** Format: date */
      effectiveFrom: Day;
      /** Format: date */
      effectiveTo: Day | null;
      law: string;
      name: string;
      phase: string;
      result: string | null;
      verdict: string | null;
    };
    DoubtView: {
      caseId: number;
      /** @enum {string} */
      kind: 'DATES' | 'NO_CASE_BEFORE' | 'NO_APPEARANCE' | 'NO_REPLY';
      message: string;
    };
    DueItemView: {
      actType: string | null;
      applicants: string | null;
      /** @enum {string|null} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY' | null;
      caseId: number | null;
      caseNo: string | null;
      documentNo: string | null;
      /** Format: date */
      due: Day;
      /** Format: date */
      earlierDue: Day | null;
      followUpId: number | null;
      id: number;
      /** @enum {string} */
      importance: 'critical' | 'high' | 'track';
      issuer: string | null;
      key: string;
      lapses: boolean;
      mayWrite: boolean;
      name: string;
      officeDuty: components['schemas']['OfficeDutyDueView'] | null;
      officerId: number | null;
      officerName: string | null;
      organId: number;
      organName: string;
      /** @enum {string} */
      origin: 'STATUTE' | 'CLOCK' | 'LOCAL';
      periodId: string | null;
      /** @enum {string|null} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW'
        | null;
      provisional: boolean;
      seatId: number | null;
      shortName: string;
      /** @enum {string} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED';
    };
    EditCaseRequest: {
      act?: components['schemas']['ActRequest'] | null;
      /** @enum {string|null} */
      appealedBy?: 'US' | 'OTHER' | 'BOTH' | null;
      authority?: string | null;
      /** @enum {string} */
      capacity?: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo?: string | null;
      choices?: {
        [key: string]: string;
      } | null;
      /** @enum {string|null} */
      defendantForm?: 'DIRECT' | 'REVIEW_ORGAN_ALONE' | 'CO_DEFENDANT' | null;
      /** @enum {string|null} */
      lawVersion?: 'FY2023' | 'FY2017' | 'XS2017' | 'XS1989' | 'QZ2012' | null;
      note?: string | null;
      officerId?: number | null;
      parties?: components['schemas']['PartyRequest'][];
      previousCaseId?: number | null;
      /** @enum {string} */
      procedure?:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      reason?: string | null;
      /** Format: date */
      receivedOn?: Day;
      unitId?: number | null;
      version: number;
    };
    EditProfileRequest: {
      displayName?: string;
      email?: string | null;
    };
    ErratumView: {
      answer: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      answeredBy: string | null;
      article: string | null;
      closed: boolean;
      example: string | null;
      id: number;
      periodId: string | null;
      problem: string;
      /** Format: date-time */
      reportedAt: string;
      reporterName: string;
      version: number;
    };
    EventRequest: {
      appealable?: boolean | null;
      approvedBy?: string | null;
      /** @enum {string|null} */
      by?: 'US' | 'OTHER' | 'BOTH' | null;
      /** @enum {string|null} */
      clock?:
        | 'TS20-14'
        | 'TS20-21'
        | 'TS20-21-TELL'
        | 'TS20-23'
        | 'TS20-31'
        | 'TS26-14'
        | 'TS26-23'
        | 'TS26-23-TELL'
        | 'TS26-27'
        | 'TS26-31'
        | 'CX21-18'
        | 'GK19-30'
        | 'GK19-32'
        | 'GK19-33'
        | 'CF21-64-APPLY'
        | 'CF21-64-NOTICE'
        | 'CF21-60'
        | 'CX21-64'
        | 'CF21-61'
        | 'GS21-9'
        | 'GS18-7'
        | 'QZ-25'
        | 'QZ-32'
        | 'PC-12'
        | 'PC-13'
        | 'PC-13-SERVE'
        | 'PC-37'
        | 'PC-37-PAY'
        | null;
      days?: number | null;
      deadlineKey?: string | null;
      /** Format: date */
      dueOn?: Day | null;
      /** Format: date */
      from?: Day | null;
      ground?: string | null;
      late?: boolean | null;
      /** Format: date */
      obstacleEndedOn?: Day | null;
      /** Format: date */
      on: Day;
      /** Format: date */
      postedOn?: Day | null;
      /** Format: date */
      servedOn?: Day | null;
      title?: string | null;
      /** Format: date */
      to?: Day | null;
      /** @enum {string} */
      type:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
      /** Format: date */
      until?: Day | null;
    };
    EventTypeView: {
      fields: {
        [key: string]: string;
      };
      label: string;
      /** @enum {string} */
      type:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
    };
    EventView: {
      /** @enum {string} */
      appeal?: 'APPEAL' | 'ACCEPT';
      appealable?: boolean;
      approvedBy?: string;
      approverId?: number;
      /** @enum {string} */
      by?: 'US' | 'OTHER' | 'BOTH';
      /** @enum {string} */
      clock?:
        | 'TS20-14'
        | 'TS20-21'
        | 'TS20-21-TELL'
        | 'TS20-23'
        | 'TS20-31'
        | 'TS26-14'
        | 'TS26-23'
        | 'TS26-23-TELL'
        | 'TS26-27'
        | 'TS26-31'
        | 'CX21-18'
        | 'GK19-30'
        | 'GK19-32'
        | 'GK19-33'
        | 'CF21-64-APPLY'
        | 'CF21-64-NOTICE'
        | 'CF21-60'
        | 'CX21-64'
        | 'CF21-61'
        | 'GS21-9'
        | 'GS18-7'
        | 'QZ-25'
        | 'QZ-32'
        | 'PC-12'
        | 'PC-13'
        | 'PC-13-SERVE'
        | 'PC-37'
        | 'PC-37-PAY';
      days?: number;
      deadlineKey?: string;
      /** Format: date */
      dueOn?: Day;
      /** Format: date */
      from?: Day;
      ground?: string;
      id: number;
      implied: boolean;
      label: string;
      late?: boolean;
      /** Format: date */
      obstacleEndedOn?: Day;
      /** Format: date */
      on: Day;
      /** Format: date */
      postedOn?: Day;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date */
      servedOn?: Day;
      title?: string;
      /** Format: date */
      to?: Day;
      /** @enum {string} */
      type:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
      /** Format: date */
      until?: Day;
    };
    ExampleRequest: {
      /** @enum {string} */
      code: 'HAIKOU' | 'GUANGDONG' | 'JIANGNING' | 'SUZHOU' | 'GOVERNMENT_UNDER_LAW' | 'XIAOSHAN';
      /** Format: date */
      effectiveFrom: Day;
      organId?: number;
    };
    FieldErrorView: {
      field: string;
      message: string;
    };
    FieldNameView: {
      /** @enum {string} */
      field:
        | 'caseNo'
        | 'procedure'
        | 'capacity'
        | 'authority'
        | 'applicants'
        | 'thirdParties'
        | 'receivedOn'
        | 'acceptedOn'
        | 'actType'
        | 'documentNo'
        | 'actMadeOn'
        | 'field'
        | 'cause'
        | 'outcome'
        | 'closedOn'
        | 'servedOn'
        | 'defendantForm'
        | 'officer'
        | 'unit'
        | 'year'
        | 'note';
      name: string;
    };
    FollowedRequest: {
      id: number;
      version: number;
    };
    FollowUpListItemView: {
      /** Format: date */
      answeredOn: Day | null;
      caseId: number | null;
      caseNo: string | null;
      /** Format: date */
      due: Day | null;
      /** Format: date */
      dueOn: Day | null;
      id: number;
      issuer: string | null;
      /** @enum {string} */
      kind:
        | 'OPINION_LETTER'
        | 'ADVICE_LETTER'
        | 'JUDICIAL_ADVICE'
        | 'PROCURATORIAL_ADVICE'
        | 'URGENT_ADVICE'
        | 'SUPERVISION_OPINION'
        | 'SUPERVISION_DECISION'
        | 'REDO'
        | 'PERFORM'
        | 'COMPENSATE';
      mayWrite: boolean;
      organId: number;
      organName: string;
      /** Format: date */
      receivedOn: Day;
      result: string | null;
      seatId: number | null;
      /** @enum {string|null} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED' | null;
      version: number;
    };
    FollowUpListView: {
      items: components['schemas']['FollowUpListItemView'][];
      nextCursor: string | null;
      total: number;
    };
    FollowUpsBehindView: {
      followUpIds: number[];
    };
    FollowUpsView: {
      answered: number;
      answeredInTime: number;
      answeredLate: number;
      byKind: {
        [key: string]: unknown;
      };
      carriedIn: number;
      pending: number;
      received: number;
    };
    FollowUpView: {
      /** Format: date */
      answeredOn: Day | null;
      caseId: number | null;
      /** Format: date */
      due: Day | null;
      /** Format: date */
      dueOn: Day | null;
      id: number;
      issuer: string | null;
      /** @enum {string} */
      kind:
        | 'OPINION_LETTER'
        | 'ADVICE_LETTER'
        | 'JUDICIAL_ADVICE'
        | 'PROCURATORIAL_ADVICE'
        | 'URGENT_ADVICE'
        | 'SUPERVISION_OPINION'
        | 'SUPERVISION_DECISION'
        | 'REDO'
        | 'PERFORM'
        | 'COMPENSATE';
      /** Format: date */
      receivedOn: Day;
      result: string | null;
      /** @enum {string|null} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED' | null;
      version: number;
    };
    GiveIdentityRequest: {
      subject: string;
    };
    GivenAnswerView: {
      /** Format: date */
      on: Day;
      other: string | null;
      /** @enum {string|null} */
      reason: 'FORCE_MAJEURE' | 'ACCIDENT' | 'IRREPLACEABLE_DUTY' | 'OTHER_LEGITIMATE' | 'NONE' | null;
      words: string | null;
    };
    HandedOverView: {
      cases: number;
      letters: number;
    };
    HandOverRequest: {
      toUserId: number;
      /** Format: date */
      until?: Day;
    };
    HealthView: {
      /** @enum {string} */
      clock: 'BELIEVED' | 'DOUBTED';
      status: string;
      /** @enum {string} */
      storage: 'OK' | 'FULL';
    };
    HearingListItemView: {
      actType: string | null;
      appearance: components['schemas']['AppearanceView'] | null;
      applicants: string | null;
      /** Format: date-time */
      at: string;
      authority: string | null;
      caseId: number;
      caseNo: string | null;
      courtNotice: boolean;
      id: number;
      /** @enum {string} */
      kind: 'TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT';
      mayWrite: boolean;
      organId: number;
      organName: string;
      place: string | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      seatId: number;
      /** @enum {string} */
      status: 'SCHEDULED' | 'HELD' | 'CANCELLED';
      version: number;
    };
    HearingOfCaseView: {
      appearance: components['schemas']['AppearanceView'] | null;
      /** Format: date-time */
      at: string;
      caseId: number;
      courtNotice: boolean;
      /** @enum {string|null} */
      duty:
        | 'COURT_NOTICE'
        | 'REVIEW_NOTICE'
        | 'CLASS_OF_CASE'
        | 'DEFENDANT'
        | 'REVIEW_HEARING'
        | 'AGREED_OTHER'
        | 'CAME_BEFORE'
        | 'NOT_COUNTED'
        | null;
      id: number;
      /** @enum {string} */
      kind: 'TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT';
      place: string | null;
      /** @enum {string} */
      status: 'SCHEDULED' | 'HELD' | 'CANCELLED';
      version: number;
    };
    HistoryEntryView: {
      action: string;
      /** Format: date-time */
      at: string;
      changes: {
        [key: string]: unknown;
      };
      deedId: string;
      id: number;
      kind: string;
      name: string | null;
      participationId: number | null;
      reason: string | null;
      recordId: number;
      recordKey: string | null;
      userName: string;
    };
    HolidayRequest: {
      /** Format: date */
      from: Day;
      name: string;
      /** Format: date */
      to: Day;
    };
    HolidayView: {
      /** Format: date */
      from: Day;
      name: string;
      /** Format: date */
      to: Day;
    };
    IdentityView: {
      /** Format: date-time */
      lastUsedAt: string | null;
      /** Format: date-time */
      linkedAt: string;
      subject: string;
    };
    ImportDoubtView: {
      count: number;
      message: string;
      reason: string;
    };
    ImportIdView: {
      id: number;
    };
    ImportItemView: {
      /** Format: date-time */
      createdAt: string;
      fileName: string;
      id: number;
      /** @enum {string} */
      status: 'READING' | 'REVIEW' | 'COMMITTING' | 'DONE' | 'UNDONE' | 'FAILED';
    };
    ImportRowsView: {
      items: components['schemas']['ImportRowView'][];
      nextCursor: string | null;
    };
    ImportRowView: {
      case: components['schemas']['RowCaseView'] | null;
      caseId: number | null;
      cells: string[];
      completes: string[];
      matchId: number | null;
      messages: string[];
      reasons: string[];
      row: number;
      sheet: string;
      taken: boolean;
      /** @enum {string} */
      verdict: 'ok' | 'doubtful' | 'wrong' | 'skip';
    };
    ImportView: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      cases: number;
      completed: number;
      confirm: string[];
      counts: components['schemas']['CountsView'];
      /** Format: date-time */
      createdAt: string;
      doubts: components['schemas']['ImportDoubtView'][];
      fields: components['schemas']['FieldNameView'][];
      fileName: string;
      id: number;
      /** @enum {string} */
      mode: 'ADD' | 'COMPLETE' | 'BOTH';
      /** @enum {string|null} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW'
        | null;
      progress: components['schemas']['ProgressView'];
      sheets: components['schemas']['SheetView'][];
      /** @enum {string} */
      status: 'READING' | 'REVIEW' | 'COMMITTING' | 'DONE' | 'UNDONE' | 'FAILED';
      taken: number;
      unknownWords: components['schemas']['WordView'][];
    };
    InboxView: {
      items: components['schemas']['NotificationView'][];
      nextCursor: string | null;
      unread: number;
    };
    JobView: {
      /** Format: date-time */
      createdAt: string;
      done: number;
      error: string | null;
      /** Format: date-time */
      finishedAt: string | null;
      id: number;
      kind: string;
      result: {
        [key: string]: unknown;
      } | null;
      /** @enum {string} */
      state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
      total: number | null;
    };
    LaterStageView: {
      disposition: string | null;
      /** Format: date */
      endedOn: Day | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
    };
    LawOptionsView: {
      points: components['schemas']['ContestedPointView'][];
      version: number;
    };
    LeaderChoiceView: {
      appeared: number;
      clashes: string[];
      id: number;
      name: string;
      planned: number;
      post: string | null;
      /** @enum {string} */
      rank: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE';
    };
    LeaderRequest: {
      name: string;
      post?: string | null;
      /** @enum {string} */
      rank: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE';
    };
    LeaderView: {
      name: string;
      post: string | null;
      /** @enum {string} */
      rank: 'PRINCIPAL' | 'DEPUTY' | 'OTHER_IN_CHARGE';
    };
    LeaveRequest: {
      next?: string | null;
    };
    LinkRequest: {
      password: string;
    };
    LocalDutyView: {
      caseId: number | null;
      caseNo: string | null;
      /** Format: date */
      due: Day;
      /** Format: date */
      metOn: Day | null;
      name: string;
      organName: string;
      /** Format: date */
      periodEnd: Day | null;
      periodId: string;
      /** @enum {string} */
      state: 'IN_TIME' | 'LATE' | 'OPEN';
      /** @enum {string} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED';
    };
    LocalRuleChangesRequest: {
      actor?: string | null;
      amount?: number;
      duty?: string;
      /** Format: date */
      effectiveFrom?: Day;
      /** Format: date */
      effectiveTo?: Day | null;
      /** @enum {string} */
      importance?: 'critical' | 'high' | 'track';
      name?: string;
      reason?: string;
      rolls?: boolean;
      source?: components['schemas']['SourceRequest'];
      trigger?: components['schemas']['TriggerRequest'];
      /** @enum {string} */
      unit?: 'DAY' | 'WORKDAY' | 'MONTH';
      version: number;
    };
    LocalRuleView: {
      actor: string | null;
      amount: number;
      duty: string;
      /** Format: date */
      effectiveFrom: Day;
      /** Format: date */
      effectiveTo: Day | null;
      id: number;
      /** @enum {string} */
      importance: 'critical' | 'high' | 'track';
      mayWrite: boolean;
      name: string;
      opened: number;
      organId: number;
      organName: string;
      rolls: boolean;
      source: components['schemas']['SourceView'];
      trigger: components['schemas']['TriggerView'];
      /** @enum {string} */
      unit: 'DAY' | 'WORKDAY' | 'MONTH';
      version: number;
    };
    LocalTallyView: {
      due: number;
      duties: components['schemas']['LocalDutyView'][];
      inTime: number;
      late: number;
      name: string;
      open: number;
      periodId: string;
      rate: string;
    };
    LoggedReminderView: {
      attempts: number;
      cancelReason: string | null;
      channel: string;
      /** Format: date-time */
      deliveredAt: string | null;
      dismissedFor: string | null;
      /** Format: date-time */
      dueAt: string;
      id: number;
      /** Format: date */
      laterOn: Day | null;
      recipientId: number;
      status: string;
      step: string;
      title: string;
    };
    MarkReadRequest: {
      ids?: number[];
    };
    NewCalendarFeedView: {
      url: string;
    };
    NewLocalRuleRequest: {
      actor?: string | null;
      amount: number;
      duty: string;
      /** Format: date */
      effectiveFrom: Day;
      /** Format: date */
      effectiveTo?: Day | null;
      follows?: components['schemas']['FollowedRequest'];
      /** @enum {string} */
      importance: 'critical' | 'high' | 'track';
      name: string;
      organId?: number;
      rolls?: boolean;
      source: components['schemas']['SourceRequest'];
      trigger: components['schemas']['TriggerRequest'];
      /** @enum {string} */
      unit: 'DAY' | 'WORKDAY' | 'MONTH';
    };
    NewTokenView: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      id: number;
      /** Format: date-time */
      lastUsedAt: string | null;
      name: string;
      permissions: (
        | 'people.read'
        | 'cases.read'
        | 'cases.write'
        | 'cases.import'
        | 'cases.assign'
        | 'cases.handOver'
        | 'cases.approve'
        | 'statistics.read'
        | 'reports.write'
        | 'organs.write'
        | 'accounts.write'
        | 'accounts.secure'
        | 'law.sign'
        | 'installation.write'
        | 'localRules.write'
        | 'audit.read'
      )[];
      purposes: string[];
      value: string;
    };
    NotificationView: {
      /** Format: date-time */
      at: string;
      caseId: number | null;
      critical: boolean;
      dismissedFor: string | null;
      id: number;
      /** @enum {string} */
      kind: 'DEADLINE' | 'HEARING' | 'FOLLOW_UP' | 'ESCALATION' | 'SYSTEM';
      /** Format: date */
      laterOn: Day | null;
      /** Format: date */
      latestLater: Day | null;
      organId: number | null;
      organName: string | null;
      /** Format: date-time */
      readAt: string | null;
      seatId: number | null;
      title: string;
    };
    OfficeDutyDoneRequest: {
      /** Format: date */
      doneOn: Day | null;
      result?: string | null;
      version: number;
    };
    OfficeDutyDueView: {
      id: number;
      period: string;
      version: number;
    };
    OfficeDutyView: {
      basis: components['schemas']['BasisView'] | null;
      doneByName: string | null;
      /** Format: date */
      doneOn: Day | null;
      /** Format: date */
      due: Day | null;
      duty: string | null;
      id: number;
      mayWrite: boolean;
      name: string;
      organId: number;
      organName: string;
      period: string;
      periodId: string | null;
      provisional: boolean;
      result: string | null;
      /** @enum {string} */
      status: 'OPEN' | 'MET' | 'OVERDUE' | 'CANCELLED' | 'SUSPENDED';
      steps: string[];
      version: number;
    };
    OneIdentityView: {
      identity: components['schemas']['IdentityView'] | null;
    };
    OpenSessionView: {
      address: string | null;
      agent: string | null;
      /** Format: date-time */
      createdAt: string;
      current: boolean;
      /** Format: date-time */
      endsAt: string;
      id: number;
      /** Format: date-time */
      lastSeenAt: string;
    };
    OrderRequest: {
      amount?: string | null;
      days?: number | null;
      /** @enum {string} */
      kind: 'REDO' | 'COMPENSATE' | 'REMEDY' | 'PERFORM';
      /** @enum {string|null} */
      starts?: 'EFFECTIVE' | 'RECEIVED' | 'DATE' | null;
      /** Format: date */
      startsOn?: Day | null;
    };
    OrdersView: {
      COMPENSATE: number;
      compensation: string;
      PERFORM: number;
      REDO: number;
      REMEDY: number;
    };
    OrderView: {
      amount: string | null;
      days: number | null;
      /** @enum {string} */
      kind: 'REDO' | 'COMPENSATE' | 'REMEDY' | 'PERFORM';
      /** @enum {string|null} */
      starts: 'EFFECTIVE' | 'RECEIVED' | 'DATE' | null;
      /** Format: date */
      startsOn: Day | null;
    };
    OrganInTreeView: {
      ended: boolean;
      id: number;
      name: string;
      parentId: number | null;
      path: string;
      /** Format: date */
      registerCompleteSince: Day | null;
    };
    OrganNameView: {
      id: number;
      name: string;
    };
    OrganPolicyRequest: {
      copyTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      criticalLeads?: number[];
      digestAt?: string | null;
      escalateAfter?: number;
      escalateTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      hearingLeads?: number[];
      highLeads?: number[];
      organId?: number;
      quietFrom?: string | null;
      quietTo?: string | null;
      workdaysOnly?: boolean;
    };
    OtherLeaderView: {
      id: number;
      isElsewhere: boolean;
      name: string;
      post: string | null;
    };
    OutcomeBasisView: {
      article: string;
      law: string;
    };
    OutcomeView: {
      basis: components['schemas']['OutcomeBasisView'];
      disposition: string;
      /** Format: date */
      madeOn: Day;
      name: string;
      orders: components['schemas']['OrderView'][];
      /** @enum {string} */
      phase: 'BEFORE_ACCEPTANCE' | 'CONCLUDED' | 'ATTACHED';
      /** @enum {string|null} */
      result:
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
        | null;
      /** Format: date */
      servedOn: Day | null;
      /** @enum {string|null} */
      verdict: 'WON' | 'LOST' | 'NEUTRAL' | null;
      verdictAsked: boolean;
      verdictReason: string | null;
    };
    OwnPermissionView: {
      /** @enum {string} */
      permission:
        | 'people.read'
        | 'cases.read'
        | 'cases.write'
        | 'cases.import'
        | 'cases.assign'
        | 'cases.handOver'
        | 'cases.approve'
        | 'statistics.read'
        | 'reports.write'
        | 'organs.write'
        | 'accounts.write'
        | 'accounts.secure'
        | 'law.sign'
        | 'installation.write'
        | 'localRules.write'
        | 'audit.read';
      words: string;
    };
    OwnPolicyView: {
      copyTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      criticalLeads?: number[];
      digestAt?: string | null;
      escalateAfter?: number;
      escalateTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      hearingLeads?: number[];
      highLeads?: number[];
      quietFrom?: string | null;
      quietTo?: string | null;
      workdaysOnly?: boolean;
    };
    PartyRequest: {
      /** @enum {string} */
      kind: 'NATURAL' | 'LEGAL';
      name: string;
      /** @enum {string} */
      role: 'APPLICANT' | 'THIRD_PARTY' | 'REPRESENTATIVE' | 'CO_DEFENDANT';
    };
    PartyView: {
      id: number;
      /** @enum {string} */
      kind: 'NATURAL' | 'LEGAL';
      name: string;
      /** @enum {string} */
      role: 'APPLICANT' | 'THIRD_PARTY' | 'REPRESENTATIVE' | 'CO_DEFENDANT';
    };
    PasswordRulesView: {
      kinds: number;
      kindsWhenLong: number;
      longFrom: number;
      maxLength: number;
      minLength: number;
      sentence: string;
    };
    PeriodView: {
      actor: string;
      address: string | null;
      amount: number;
      article: string;
      /** Format: date */
      checkedOn: Day | null;
      consequence: string | null;
      contested: boolean;
      /** @enum {string} */
      direction: 'after' | 'before';
      /** Format: date */
      effectiveFrom: Day;
      /** Format: date */
      effectiveTo: Day | null;
      extension: {
        [key: string]: unknown;
      } | null;
      id: string;
      /** @enum {string} */
      importance: 'critical' | 'high' | 'track';
      law: string;
      name: string;
      note: string | null;
      quote: string;
      shortName: string;
      trigger: string;
      /** @enum {string} */
      unit: 'day' | 'workday' | 'month' | 'year';
      verified: boolean;
    };
    PersonView: {
      disabled?: boolean;
      displayName: string;
      email?: string | null;
      id: number;
      locked?: boolean;
      mustChangePassword?: boolean;
      organId: number;
      roles: (
        | 'REGISTRAR'
        | 'OFFICER'
        | 'REVIEWER'
        | 'LEADER'
        | 'STATISTICIAN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDITOR'
      )[];
      substituteId: number | null;
      /** Format: date */
      substituteUntil: Day | null;
      unitId: number | null;
      username?: string;
      /** @enum {string} */
      view?: 'ORGANS' | 'ORGAN' | 'UNIT' | 'OWN';
    };
    PointOptionView: {
      /** @enum {string} */
      id:
        | 'old'
        | 'new'
        | 'day'
        | 'workday'
        | 'appeal'
        | 'filing'
        | 'nominal'
        | 'rolled'
        | 'counted'
        | 'not-counted'
        | 'received'
        | 'made'
        | 'acceptance'
        | 'conversion'
        | 'third-day'
        | 'clear-days'
        | 'suspension'
        | 'application'
        | 'fifteen-days'
        | 'six-months'
        | 'effective'
        | 'three-months'
        | 'two-years';
      label: string;
    };
    PolicyRequest: {
      copyTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      criticalLeads?: number[];
      digestAt?: string | null;
      escalateAfter?: number;
      escalateTo?: ('REGISTRAR' | 'REVIEWER' | 'LEADER')[];
      hearingLeads?: number[];
      highLeads?: number[];
      quietFrom?: string | null;
      quietTo?: string | null;
      workdaysOnly?: boolean;
    };
    PolicyView: {
      effective: components['schemas']['OwnPolicyView'];
      own: components['schemas']['OwnPolicyView'];
    };
    PreviewedReminderView: {
      /** Format: date-time */
      at: string;
      caseId: number;
      what: string;
      who: string[];
    };
    ProblemView: {
      code: string;
      errors: components['schemas']['FieldErrorView'][];
      status: number;
      title: string;
      type: string;
    };
    ProgressView: {
      done: number;
      total: number | null;
    };
    ProposedView: {
      id: number | null;
      name: string;
    };
    PutCalendarYearRequest: {
      holidays?: components['schemas']['HolidayRequest'][];
      source?: string | null;
      text?: string | null;
      version?: number;
      workdays?: Day[];
    };
    PutCalendarYearView: {
      arrangement: components['schemas']['CalendarYearView'];
      jobId: number | null;
    };
    PutLawOptionsRequest: {
      choices: {
        [key: string]: string;
      };
      reason: string;
      version?: number;
    };
    PutLawOptionsView: {
      choices: components['schemas']['LawOptionsView'];
      jobId: number | null;
    };
    PutOffRequest: {
      /** Format: date */
      until: Day;
    };
    RateChangeView: {
      before: string;
      id: string;
      points: string;
    };
    RateChoiceView: {
      denominator: number;
      id: string;
      name: string;
      numerator: number;
      shown: string;
    };
    RateView: {
      definition: string;
      denominator: number;
      denominatorId: string;
      denominatorName: string;
      denominators: components['schemas']['RateChoiceView'][];
      /** @enum {string} */
      id:
        | 'R-JC'
        | 'R-JC-REVIEW'
        | 'R-BS'
        | 'R-SS'
        | 'R-CT'
        | 'R-ZZ'
        | 'R-CS'
        | 'R-TC'
        | 'R-TC-REVIEW'
        | 'R-TC-FIRST'
        | 'R-SL'
        | 'R-AQ'
        | 'R-DF'
        | 'R-ZH'
        | 'R-JJ'
        | 'R-WC'
        | 'R-WC-BH'
        | 'R-ZH-REVIEW'
        | 'R-JJ-REVIEW'
        | 'R-WC-REVIEW'
        | 'R-WC-BH-REVIEW'
        | 'R-SJ'
        | 'R-JA'
        | 'R-SJ-REVIEW'
        | 'R-JA-REVIEW'
        | 'R-SJ-LIT'
        | 'R-JA-LIT'
        | 'R-BS-LIT'
        | 'R-SS-LIT'
        | 'R-CHS'
        | 'R-QS'
        | 'R-HJ-REVIEW'
        | 'R-SSU'
        | 'R-GF'
        | 'R-FS';
      isShare: boolean;
      name: string;
      numerator: number;
      rounding: string;
      shown: string;
      value: number | null;
    };
    ReadDatesView: {
      /** Format: date */
      acceptedOn?: Day;
      /** Format: date */
      actMadeOn?: Day;
      hearingAt?: string;
      /** Format: date */
      madeOn?: Day;
      /** Format: date */
      replyBy?: Day;
      replyDays?: number;
    };
    ReadNoticeRequest: {
      text: string;
    };
    ReadOrderView: {
      days: number;
      /** @enum {string} */
      kind: 'REDO' | 'PERFORM';
    };
    ReadPaperView: {
      actDocNo?: string;
      appealCourt?: string;
      appellants?: string[];
      appellees?: string[];
      applicantCount?: number;
      applicants?: string[];
      authority?: string;
      caseNo?: string;
      dates?: components['schemas']['ReadDatesView'];
      defendants?: string[];
      disposition?: string;
      dispositionText?: string;
      documentNo?: string;
      /** @enum {string} */
      hearingKind?: 'INQUIRY';
      /** @enum {string} */
      kind?:
        | '传票'
        | '出庭通知书'
        | '应诉通知书'
        | '行政复议答复通知书'
        | '行政复议决定书'
        | '行政判决书'
        | '行政裁定书'
        | '上诉状副本送达'
        | '司法建议书'
        | '行政复议意见书';
      orders?: components['schemas']['ReadOrderView'][];
      place?: string;
      plaintiffs?: string[];
      previousCaseNo?: string;
      /** @enum {string} */
      procedure?:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      respondents?: string[];
      spans: {
        [key: string]: number[];
      };
      thirdParties?: string[];
    };
    ReadyView: {
      status: string;
    };
    RecordAppearanceRequest: {
      absence?: components['schemas']['AbsenceRequest'] | null;
      agreedWith?: string | null;
      counsel?: string | null;
      delegate?: string | null;
      identitySubmitted?: boolean;
      leader?: components['schemas']['LeaderRequest'] | null;
      leaderId?: number | null;
      organId?: number;
      spoke?: boolean;
      /** @enum {string} */
      status: 'ARRANGED' | 'CONFIRMED' | 'APPEARED' | 'ABSENT' | 'AGREED';
      version?: number;
      watched?: boolean;
    };
    RecordOutcomeRequest: {
      disposition: string;
      /** Format: date */
      madeOn: Day;
      orders?: components['schemas']['OrderRequest'][];
      reason?: string | null;
      /** Format: date */
      servedOn?: Day | null;
      /** @enum {string|null} */
      verdict?: 'WON' | 'LOST' | 'NEUTRAL' | null;
      verdictReason?: string | null;
      version: number;
    };
    RegisterCaseRequest: {
      act?: components['schemas']['ActRequest'] | null;
      /** @enum {string|null} */
      appealedBy?: 'US' | 'OTHER' | 'BOTH' | null;
      authority?: string | null;
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo?: string | null;
      /** @enum {string|null} */
      defendantForm?: 'DIRECT' | 'REVIEW_ORGAN_ALONE' | 'CO_DEFENDANT' | null;
      events?: components['schemas']['EventRequest'][];
      note?: string | null;
      officerId?: number | null;
      parties?: components['schemas']['PartyRequest'][];
      previousCaseId?: number | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      /** Format: date */
      receivedOn: Day;
      unitId?: number | null;
    };
    RegisteredCaseView: {
      /** @enum {string|null} */
      acceptance: 'REAL' | 'DEEMED' | null;
      /** Format: date */
      acceptedOn: Day | null;
      act: components['schemas']['ActView'];
      alike: components['schemas']['AlikeCaseView'][];
      /** @enum {string|null} */
      appealedBy: 'US' | 'OTHER' | 'BOTH' | null;
      applicants: string | null;
      authority: string | null;
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo: string | null;
      choices: components['schemas']['ChosenOptionView'][];
      choicesReason: string | null;
      /** Format: date */
      closedOn: Day | null;
      deadlines: components['schemas']['DeadlineView'][];
      /** @enum {string|null} */
      defendantForm: 'DIRECT' | 'REVIEW_ORGAN_ALONE' | 'CO_DEFENDANT' | null;
      events: components['schemas']['EventView'][];
      followUps: components['schemas']['FollowUpView'][];
      hearings: components['schemas']['HearingOfCaseView'][];
      id: number;
      isSuedOver: boolean;
      /** @enum {string|null} */
      judgmentInForce: 'FIRST_INSTANCE' | 'SECOND_INSTANCE' | null;
      laterStages: components['schemas']['LaterStageView'][];
      /** @enum {string} */
      lawVersion: 'FY2023' | 'FY2017' | 'XS2017' | 'XS1989' | 'QZ2012';
      lawVersionChosen: boolean;
      lawVersionReason: string;
      mayApprove: boolean;
      mayAssign: boolean;
      mayWrite: boolean;
      note: string | null;
      officerId: number | null;
      officerName: string | null;
      organ: components['schemas']['CaseOrganView'];
      outcome: components['schemas']['OutcomeView'] | null;
      parties: components['schemas']['PartyView'][];
      previousCaseId: number | null;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      /** Format: date */
      receivedOn: Day;
      /** Format: date-time */
      registeredAt: string;
      registrarName: string | null;
      revision: number;
      seats: components['schemas']['SittingView'][];
      stages: components['schemas']['StageView'][];
      /** @enum {string} */
      status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
      /** Format: date */
      unconfirmedFrom: Day | null;
      unitId: number | null;
      unitName: string | null;
      /** @enum {string|null} */
      verdict: 'WON' | 'LOST' | 'NEUTRAL' | null;
      verdictReason: string | null;
      version: number;
      withdrawn: components['schemas']['WithdrawnView'] | null;
    };
    RegisterFollowUpRequest: {
      /** Format: date */
      dueOn?: Day | null;
      issuer?: string | null;
      /** @enum {string} */
      kind:
        | 'OPINION_LETTER'
        | 'ADVICE_LETTER'
        | 'JUDICIAL_ADVICE'
        | 'PROCURATORIAL_ADVICE'
        | 'URGENT_ADVICE'
        | 'SUPERVISION_OPINION'
        | 'SUPERVISION_DECISION'
        | 'REDO'
        | 'PERFORM'
        | 'COMPENSATE';
      /** Format: date */
      receivedOn: Day;
    };
    RemoveCalendarYearRequest: {
      reason: string;
      version: number;
    };
    RemoveLocalRuleRequest: {
      reason: string;
      version: number;
    };
    ReportErratumRequest: {
      article?: string | null;
      example?: string | null;
      periodId?: string | null;
      problem: string;
    };
    ResetPasswordRequest: {
      password: string;
    };
    RestoreRequest: {
      reason?: string | null;
      version: number;
    };
    RowCaseView: {
      actNo: string | null;
      authority: string | null;
      caseNo: string | null;
      /** Format: date */
      closedOn: Day | null;
      disposition: string | null;
      outcomeWord: string | null;
      parties: string[];
      partyCount: number;
      /** Format: date */
      receivedOn: Day | null;
      /** @enum {string|null} */
      result:
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
        | null;
      /** @enum {string|null} */
      stream:
        'respondent' | 'reviewOrgan' | 'firstInstance' | 'secondInstance' | 'retrial' | 'enforcement' | null;
    };
    RuleSignatureView: {
      isCurrent: boolean;
      periodId: string;
      remark: string | null;
      signedBy: string;
      /** Format: date */
      signedOn: Day;
    };
    ScheduleHearingRequest: {
      /** Format: date-time */
      at: string;
      courtNotice?: boolean;
      /** @enum {string} */
      kind: 'TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT';
      place?: string | null;
    };
    ScopeView: {
      organId: number;
      organName: string;
      organs: number;
    };
    SeatEventsView: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      capacityName: string;
      events: components['schemas']['EventTypeView'][];
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      procedureName: string;
      receivedOnLabel: string | null;
    };
    SeenStyleView: {
      organId: number | null;
      style: components['schemas']['StyleRequest'];
    };
    SessionView: {
      byProvider: boolean;
      displayName: string;
      email: string | null;
      id: number;
      idleMinutes: number;
      mustChangePassword: boolean;
      organ: components['schemas']['OrganNameView'];
      organUnnamed: boolean;
      permissions: (
        | 'people.read'
        | 'cases.read'
        | 'cases.write'
        | 'cases.import'
        | 'cases.assign'
        | 'cases.handOver'
        | 'cases.approve'
        | 'statistics.read'
        | 'reports.write'
        | 'organs.write'
        | 'accounts.write'
        | 'accounts.secure'
        | 'law.sign'
        | 'installation.write'
        | 'localRules.write'
        | 'audit.read'
      )[];
      roles: (
        | 'REGISTRAR'
        | 'OFFICER'
        | 'REVIEWER'
        | 'LEADER'
        | 'STATISTICIAN'
        | 'SYSTEM_ADMIN'
        | 'SECURITY_ADMIN'
        | 'AUDITOR'
      )[];
      seesOrgansBelow: boolean;
      unitId: number | null;
      username: string;
      /** @enum {string} */
      view: 'ORGANS' | 'ORGAN' | 'UNIT' | 'OWN';
    };
    SetChannelRequest: {
      allowedHosts?: string[];
      enabled: boolean;
      expects?: string | null;
      organId?: number;
      secret?: string | null;
      spare?: boolean;
      template?: string | null;
      url?: string | null;
    };
    SharesView: {
      accepted: number | null;
      concluded: number | null;
      received: number | null;
    };
    SheetView: {
      columns: components['schemas']['ColumnView'][];
      headingRow: number | null;
      name: string;
    };
    SignInRequest: {
      password: string;
      username: string;
    };
    SignInWaysView: {
      provider: boolean;
    };
    SignRulesRequest: {
      periodIds?: string[];
      remark?: string | null;
      signedBy: string;
      /** Format: date */
      signedOn: Day;
    };
    SittingView: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      id: number;
      inView: boolean;
      organId: number;
      organName: string;
      own: boolean;
      withdrawn: boolean;
    };
    SourceRequest: {
      article?: string | null;
      documentNo?: string | null;
      quote?: string | null;
      title: string;
      url?: string | null;
    };
    SourceView: {
      article: string | null;
      documentNo: string | null;
      quote: string | null;
      title: string;
      url: string | null;
    };
    SplitView: {
      key: string;
      keys: string[];
      label: string;
      shares: components['schemas']['StreamSharesView'];
      streams: components['schemas']['StreamsView'];
    };
    StageView: {
      /** @enum {string} */
      capacity: 'RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY';
      caseNo: string | null;
      /** Format: date */
      closedOn: Day | null;
      dispositionName: string | null;
      id: number;
      /** @enum {string} */
      procedure:
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW';
      /** Format: date */
      receivedOn: Day;
      /** @enum {string|null} */
      result:
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
        | null;
      /** @enum {string} */
      status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
    };
    StatisticsView: {
      appeals: components['schemas']['AppealsView'];
      appearances: components['schemas']['AppearancesView'];
      /** Format: date */
      asOf: Day;
      checks: components['schemas']['CheckView'][];
      comparison?: components['schemas']['ComparisonView'] | null;
      /** Format: date */
      completeSince: Day | null;
      doubts: components['schemas']['DoubtView'][];
      followUps: components['schemas']['FollowUpsView'];
      /** Format: date */
      from: Day;
      litigation: components['schemas']['StreamTallyView'];
      orders: components['schemas']['StreamOrdersView'];
      rates: components['schemas']['RateView'][];
      scope: components['schemas']['ScopeView'];
      splits?: components['schemas']['SplitView'][];
      streams: components['schemas']['StreamsView'];
      /** Format: date */
      to: Day;
      unconfirmed: number;
    };
    StreamChangesView: {
      enforcement: components['schemas']['ChangesView'];
      firstInstance: components['schemas']['ChangesView'];
      respondent: components['schemas']['ChangesView'];
      retrial: components['schemas']['ChangesView'];
      reviewOrgan: components['schemas']['ChangesView'];
      secondInstance: components['schemas']['ChangesView'];
    };
    StreamOrdersView: {
      enforcement: components['schemas']['OrdersView'];
      firstInstance: components['schemas']['OrdersView'];
      respondent: components['schemas']['OrdersView'];
      retrial: components['schemas']['OrdersView'];
      reviewOrgan: components['schemas']['OrdersView'];
      secondInstance: components['schemas']['OrdersView'];
    };
    StreamSharesView: {
      enforcement: components['schemas']['SharesView'];
      firstInstance: components['schemas']['SharesView'];
      respondent: components['schemas']['SharesView'];
      retrial: components['schemas']['SharesView'];
      reviewOrgan: components['schemas']['SharesView'];
      secondInstance: components['schemas']['SharesView'];
    };
    StreamsView: {
      enforcement: components['schemas']['StreamTallyView'];
      firstInstance: components['schemas']['StreamTallyView'];
      respondent: components['schemas']['StreamTallyView'];
      retrial: components['schemas']['StreamTallyView'];
      reviewOrgan: components['schemas']['StreamTallyView'];
      secondInstance: components['schemas']['StreamTallyView'];
    };
    StreamTallyView: {
      accepted: number;
      balanced: boolean;
      carriedIn: number;
      concluded: number;
      dispositions: {
        [key: string]: number;
      };
      earlyEndings: {
        [key: string]: number;
      };
      notAccepted: number;
      pending: number;
      received: number;
      results: {
        [key: string]: number;
      };
      verdicts: components['schemas']['VerdictsView'];
    };
    StyleRequest: {
      /** @enum {string} */
      compared: 'NEVER' | 'NUMBER' | 'PERCENT' | 'BOTH';
      /** @enum {string} */
      concluded: 'DECIDED' | 'DONE';
      /** @enum {string} */
      counter: 'JIAN' | 'ZONG' | 'QI';
      decimals: number;
      denominators: components['schemas']['DenominatorRequest'][];
      /** @enum {string} */
      earlyEndings: 'TOGETHER' | 'NAMED';
      /** @enum {string} */
      first: 'LITIGATION' | 'RECONSIDERATION';
      /** @enum {string} */
      instances: 'APART' | 'TOGETHER';
      /** @enum {string} */
      intake: 'APART' | 'HANDLED';
      /** @enum {string} */
      layout: 'ONE_PARAGRAPH' | 'BY_SECTION';
      mergesChanged: boolean;
      mergesDismissed: boolean;
      /** @enum {string} */
      order: 'CUSTOMARY' | 'MOST_FIRST';
      rates: (
        | 'R-JC'
        | 'R-JC-REVIEW'
        | 'R-BS'
        | 'R-SS'
        | 'R-CT'
        | 'R-ZZ'
        | 'R-CS'
        | 'R-TC'
        | 'R-TC-REVIEW'
        | 'R-TC-FIRST'
        | 'R-SL'
        | 'R-AQ'
        | 'R-DF'
        | 'R-ZH'
        | 'R-JJ'
        | 'R-WC'
        | 'R-WC-BH'
        | 'R-ZH-REVIEW'
        | 'R-JJ-REVIEW'
        | 'R-WC-REVIEW'
        | 'R-WC-BH-REVIEW'
        | 'R-SJ'
        | 'R-JA'
        | 'R-SJ-REVIEW'
        | 'R-JA-REVIEW'
        | 'R-SJ-LIT'
        | 'R-JA-LIT'
        | 'R-BS-LIT'
        | 'R-SS-LIT'
        | 'R-CHS'
        | 'R-QS'
        | 'R-HJ-REVIEW'
        | 'R-SSU'
        | 'R-GF'
        | 'R-FS'
      )[];
      /** @enum {string} */
      received: 'NEWLY_RECEIVED' | 'RECEIVED' | 'TAKEN';
      /** @enum {string} */
      rounding: 'HALF_UP' | 'TRUNCATE';
      saysAlike: boolean;
      saysNoneLost: boolean;
    };
    TestChannelRequest: {
      organId?: number;
    };
    TokenView: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      id: number;
      /** Format: date-time */
      lastUsedAt: string | null;
      name: string;
      permissions: (
        | 'people.read'
        | 'cases.read'
        | 'cases.write'
        | 'cases.import'
        | 'cases.assign'
        | 'cases.handOver'
        | 'cases.approve'
        | 'statistics.read'
        | 'reports.write'
        | 'organs.write'
        | 'accounts.write'
        | 'accounts.secure'
        | 'law.sign'
        | 'installation.write'
        | 'localRules.write'
        | 'audit.read'
      )[];
      purposes: string[];
    };
    TriggerRequest: {
      capacities?: ('RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY')[];
      /** @enum {string} */
      direction?: 'AFTER' | 'BEFORE';
      dispositions?: (
        | 'F17-BYSL'
        | 'F17-GZ'
        | 'F17-ZS'
        | 'F17-FQ'
        | 'F17-WC'
        | 'F17-LX'
        | 'F17-CX'
        | 'F17-BG'
        | 'F17-QRWF'
        | 'F17-WZJ'
        | 'F17-BH'
        | 'F17-TJ'
        | 'F17-ZZ-CH'
        | 'F17-ZZ-HJ'
        | 'F17-ZZ-SW'
        | 'F17-ZZ-XS'
        | 'F17-ZZ-60'
        | 'F17-PC'
        | 'F17-ZZ-GB'
        | 'F23-BYSL'
        | 'F23-FQ'
        | 'F23-ZXJZ'
        | 'F23-BH-SQ'
        | 'F23-BH-SQ37'
        | 'F23-BZCL'
        | 'F23-BG'
        | 'F23-CX'
        | 'F23-BFCX'
        | 'F23-CX-CZ'
        | 'F23-QRWF1'
        | 'F23-QRWF2'
        | 'F23-LX'
        | 'F23-QRWX'
        | 'F23-WC'
        | 'F23-BH-QQ'
        | 'F23-BH-QQ61'
        | 'F23-WZJ'
        | 'F23-XY'
        | 'F23-BC'
        | 'F23-PC'
        | 'F23-BHPC'
        | 'F23-TJ'
        | 'F23-ZZ-CH'
        | 'F23-ZZ-HJ'
        | 'F23-ZZ-SW'
        | 'F23-ZZ-FR'
        | 'F23-ZZ-XS'
        | 'F23-ZZ-60'
        | 'F23-TJSL'
        | 'F23-ZJ65'
        | 'F23-ZZ-GB'
        | 'F23-PC-DL'
        | 'F23-QT'
        | 'F23-ZJ65-CX'
        | 'F23-ZJ65-BG'
        | 'F23-ZJ65-QR'
        | 'F23-ZJ65-LX'
        | 'Y1-BYLA'
        | 'Y1-TH'
        | 'Y1-YS'
        | 'Y1-BHQS'
        | 'Y1-BHSQ'
        | 'Y1-CX'
        | 'Y1-BFCX'
        | 'Y1-CX-CZ'
        | 'Y1-LX'
        | 'Y1-CLCL'
        | 'Y1-JF'
        | 'Y1-QRWF1'
        | 'Y1-QRWF2'
        | 'Y1-QRWX'
        | 'Y1-BJ'
        | 'Y1-PC'
        | 'Y1-BHPC'
        | 'Y1-BG'
        | 'Y1-XY'
        | 'Y1-BC'
        | 'Y1-BDGK'
        | 'Y1-FYJD'
        | 'Y1-HF'
        | 'Y1-CS'
        | 'Y1-ACS'
        | 'Y1-TJ'
        | 'Y1-ZJ'
        | 'Y1-CS-GB'
        | 'Y1-PC-DD'
        | 'Y1-QT'
        | 'Y2-WC'
        | 'Y2-GP'
        | 'Y2-FH'
        | 'Y2-ZLLA'
        | 'Y2-BHQS'
        | 'Y2-CHSS'
        | 'Y2-TJ'
        | 'Y2-ACHSS'
        | 'Y2-GP-BH'
        | 'Y2-GP-CX'
        | 'Y2-GP-BG'
        | 'Y2-GP-QR'
        | 'Y2-GP-LX'
        | 'Y2-CS'
        | 'Y2-ZJ'
        | 'Y2-YS'
        | 'Y2-QT'
        | 'ZS-BH'
        | 'ZS-CD'
        | 'ZS-CH'
        | 'ZS-ACH'
        | 'ZS-JGY'
        | 'ZS-GP'
        | 'ZS-FH'
        | 'ZS-ZL'
        | 'ZS-ZJ'
        | 'ZS-GP-BH'
        | 'ZS-GP-CX'
        | 'ZS-BHQS'
        | 'ZS-TJ'
        | 'ZS-CHQQ'
        | 'ZS-QT'
        | 'FS-ZY'
        | 'FS-BZY'
        | 'FS-BYSL'
        | 'FS-BFZY'
        | 'FS-CH'
        | 'FS-ZJ'
        | 'FS-QT'
      )[];
      /** @enum {string} */
      from?: 'EFFECT' | 'SERVICE' | 'DOCUMENT' | 'APPEAL_PERIOD' | 'DAY' | 'YEAR_END';
      kinds?: ('TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT')[];
      number?: number;
      /** @enum {string} */
      of?: 'LOSSES_ON_ACT' | 'LOSSES_IN_YEAR' | 'CASES_IN_YEAR';
      /** @enum {string} */
      on: 'EVENT' | 'OUTCOME' | 'HEARING' | 'COUNT' | 'PERIOD_END';
      /** @enum {string} */
      period?: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
      procedures?: (
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW'
      )[];
      results?: (
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
      )[];
      /** @enum {string} */
      type?:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
      /** @enum {string} */
      verdict?: 'WON' | 'LOST' | 'NEUTRAL';
    };
    TriggerView: {
      capacities?: ('RESPONDENT' | 'REVIEW_ORGAN' | 'DEFENDANT' | 'APPLICANT' | 'THIRD_PARTY')[];
      /** @enum {string} */
      direction?: 'AFTER' | 'BEFORE';
      dispositions?: string[];
      /** @enum {string} */
      from?: 'EFFECT' | 'SERVICE' | 'DOCUMENT' | 'APPEAL_PERIOD' | 'DAY' | 'YEAR_END';
      kinds?: ('TRIAL' | 'HEARING' | 'INQUIRY' | 'MEDIATION' | 'PRONOUNCEMENT')[];
      number?: number;
      /** @enum {string} */
      of?: 'LOSSES_ON_ACT' | 'LOSSES_IN_YEAR' | 'CASES_IN_YEAR';
      /** @enum {string} */
      on: 'EVENT' | 'OUTCOME' | 'HEARING' | 'COUNT' | 'PERIOD_END';
      /** @enum {string} */
      period?: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
      procedures?: (
        | 'RECONSIDERATION'
        | 'FIRST_INSTANCE'
        | 'SECOND_INSTANCE'
        | 'RETRIAL_REVIEW'
        | 'RETRIAL'
        | 'ENFORCEMENT_REVIEW'
      )[];
      results?: (
        | 'MAINTAINED'
        | 'REVOKED'
        | 'CHANGED'
        | 'WITHDRAWN'
        | 'DISMISSED'
        | 'CONFIRMED_ILLEGAL'
        | 'CONFIRMED_INVALID'
        | 'ORDERED_TO_PERFORM'
        | 'MEDIATED'
        | 'SETTLED'
        | 'TERMINATED'
        | 'NOT_ACCEPTED'
        | 'TRANSFERRED'
        | 'REMANDED'
        | 'ENFORCED'
        | 'NOT_ENFORCED'
        | 'OTHER'
      )[];
      /** @enum {string} */
      type?:
        | 'APPLICATION_RECEIVED'
        | 'APPLICATION_VIA_US'
        | 'CORRECTED'
        | 'FORWARDED'
        | 'SUPPLEMENT_NOTIFIED'
        | 'SUPPLEMENT_RECEIVED'
        | 'REMEDY_PERIOD_ENDED'
        | 'URGED'
        | 'ENFORCEMENT_APPLIED'
        | 'ACCEPTED'
        | 'SIMPLIFIED'
        | 'CONVERTED_TO_ORDINARY'
        | 'HEARD_AS_SECOND_INSTANCE'
        | 'COPY_SENT'
        | 'REPLY_NOTICE_RECEIVED'
        | 'REPLY_SUBMITTED'
        | 'COMPLAINT_RECEIVED'
        | 'APPEAL_RECEIVED'
        | 'RETRIAL_APPLICATION_RECEIVED'
        | 'SUPERVISION_APPLICATION_RECEIVED'
        | 'DEFENCE_SUBMITTED'
        | 'EVIDENCE_EXTENSION_GRANTED'
        | 'RULES_REVIEW_STARTED'
        | 'RULES_NOTICE_SENT'
        | 'RULES_NOTICE_RECEIVED'
        | 'RULES_TRANSFER_RECEIVED'
        | 'RULES_REPLY_SUBMITTED'
        | 'SUSPENDED'
        | 'RESUMED'
        | 'EXCLUDED'
        | 'EXTENDED'
        | 'TAKEN_UP'
        | 'MATERIALS_RECEIVED'
        | 'DECISION_MADE'
        | 'DECISION_RECEIVED'
        | 'JUDGMENT_RECEIVED'
        | 'RULING_RECEIVED'
        | 'ENFORCEMENT_RULING_RECEIVED'
        | 'APPEAL_FILED'
        | 'EFFECTIVE'
        | 'APPEAL_PROPOSED'
        | 'APPEAL_APPROVED'
        | 'APPEAL_RETURNED'
        | 'OPINION_RECEIVED'
        | 'OPINION_ANSWERED'
        | 'PERFORMED'
        | 'PUBLICATION_WITHDRAWN'
        | 'CLOCK_STARTED'
        | 'CLOCK_EXTENDED'
        | 'CLOCK_DONE'
        | 'NOTE'
        | 'NOTE_DONE'
        | 'LOCAL_DONE';
      /** @enum {string} */
      verdict?: 'WON' | 'LOST' | 'NEUTRAL';
    };
    UnchangedRequest: {
      version?: number;
    };
    UnitView: {
      ended: boolean;
      id: number;
      name: string;
      organId: number;
    };
    UnreadView: {
      unread: number;
    };
    VerdictsView: {
      LOST: number;
      NEUTRAL: number;
      WON: number;
    };
    WayOutView: {
      url: string | null;
    };
    WithdrawFollowUpRequest: {
      reason: string;
      version: number;
    };
    WithdrawnView: {
      /** Format: date-time */
      at: string;
      by: string | null;
      reason: string | null;
    };
    WithdrawRequest: {
      reason: string;
      version: number;
    };
    WithdrawSignatureRequest: {
      reason: string;
    };
    WordingRequest: {
      /** Format: date */
      from: Day;
      organId?: number;
      /** @enum {string} */
      reach?: 'WITH_BELOW' | 'ALONE';
      style?: components['schemas']['StyleRequest'];
      /** Format: date */
      to: Day;
    };
    WordingView: {
      notes: string[];
      paragraphs: string[];
      title: string;
    };
    WordView: {
      count: number;
      word: string;
    };
  };
  responses: {
    /** @description Refused */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['ProblemView'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  OwnRequestsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedAtDeskView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      410: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  OwnRequestsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      410: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OwnRequestsController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      410: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AuditController_page: {
    parameters: {
      query?: {
        caseNo?: string;
        cursor?: string;
        from?: Day;
        /** @description organ | unit | user | contact | token | calendar-feed | case | dispute | participation | event | deadline | hearing | appearance | appearance-request | outcome | follow-up | follow-up-deadline | calendar-year | law-options | rule-signature | erratum | local-rule | office-duty | office-deadline | import | channel | reminder-policy | silenced-topic | report-style, separated by commas */
        kind?: string;
        limit?: number;
        person?: string;
        refused?: 'true' | 'false';
        to?: Day;
        userId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLogView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CalendarFeedController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CalendarController_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutCalendarYearRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PutCalendarYearView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CalendarController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveCalendarYearRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PutCalendarYearView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CasesController_list: {
    parameters: {
      query?: {
        /** @description RESPONDENT | REVIEW_ORGAN | DEFENDANT | APPLICANT | THIRD_PARTY, separated by commas */
        capacity?: string;
        cursor?: string;
        dueBy?: Day;
        from?: Day;
        limit?: number;
        officerId?: number;
        only?:
          | 'AWAITING_HEARING'
          | 'WITHOUT_DEADLINE'
          | 'WITHOUT_SERVICE'
          | 'AWAITING_EFFECT'
          | 'ENTERED_LATE'
          | 'WITHDRAWN'
          | 'AWAITING_APPROVAL'
          | 'UNCONFIRMED';
        /** @description RECONSIDERATION | FIRST_INSTANCE | SECOND_INSTANCE | RETRIAL_REVIEW | RETRIAL | ENFORCEMENT_REVIEW, separated by commas */
        procedure?: string;
        q?: string;
        sort?: '-receivedOn' | 'receivedOn' | 'due' | '-closedOn';
        /** @description OPEN | SUSPENDED | CLOSED, separated by commas */
        status?: string;
        to?: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseListView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  RegistrationController_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterCaseRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredCaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CasesController_one: {
    parameters: {
      query?: {
        seat?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  WithdrawingController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CasesController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditCaseRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AppealController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealAnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AppealController_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AppealController_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  EventsController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddEventRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  EventsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eventId: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  EventsController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eventId: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectEventRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_registerInCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterFollowUpRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  HearingsController_schedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleHearingRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CasesController_history: {
    parameters: {
      query?: {
        before?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryEntryView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OutcomesController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordOutcomeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OutcomesController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  PolicyController_ofCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  PolicyController_setForCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  PolicyPreviewController_ofCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewedReminderView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ReminderLogController_ofCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoggedReminderView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  WithdrawingController_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SeatsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddSeatRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SeatsController_free: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CandidateView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ConfirmingController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnchangedRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ExportsController_ledger: {
    parameters: {
      query?: {
        /** @description RESPONDENT | REVIEW_ORGAN | DEFENDANT | APPLICANT | THIRD_PARTY, separated by commas */
        capacity?: string;
        dueBy?: Day;
        from?: Day;
        officerId?: number;
        only?:
          | 'AWAITING_HEARING'
          | 'WITHOUT_DEADLINE'
          | 'WITHOUT_SERVICE'
          | 'AWAITING_EFFECT'
          | 'ENTERED_LATE'
          | 'WITHDRAWN'
          | 'AWAITING_APPROVAL'
          | 'UNCONFIRMED';
        /** @description RECONSIDERATION | FIRST_INSTANCE | SECOND_INSTANCE | RETRIAL_REVIEW | RETRIAL | ENFORCEMENT_REVIEW, separated by commas */
        procedure?: string;
        q?: string;
        sort?: '-receivedOn' | 'receivedOn' | 'due' | '-closedOn';
        /** @description OPEN | SUSPENDED | CLOSED, separated by commas */
        status?: string;
        to?: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ChannelsController_all: {
    parameters: {
      query?: {
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChannelView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ChannelsController_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: 'INBOX' | 'EMAIL' | 'WECOM' | 'DINGTALK' | 'FEISHU' | 'WEBHOOK' | 'SMS';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetChannelRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChannelView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ChannelsController_test: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: 'EMAIL' | 'WECOM' | 'DINGTALK' | 'FEISHU' | 'WEBHOOK' | 'SMS';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestChannelRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ContactsController_list: {
    parameters: {
      query?: {
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ContactsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddContactRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ContactsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeContactRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  DeadlinesController_due: {
    parameters: {
      query?: {
        days?: number;
        officerId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueItemView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        show?: 'open' | 'answered' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  FollowUpsController_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterFollowUpRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerFollowUpRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawFollowUpRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  FollowUpsController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectFollowUpRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  HealthController_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  HearingsController_list: {
    parameters: {
      query?: {
        from?: Day;
        to?: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingListItemView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  HearingsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeHearingRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  HearingsController_recordAppearance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAppearanceRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HearingListItemView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AskingController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskToAppearRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedToAppearView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AskingController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AskingController_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppearanceRequestView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AskingController_choices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderChoiceView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  HearingPapersController_paper: {
    parameters: {
      query?: {
        seat?: number;
      };
      header?: never;
      path: {
        id: number;
        paper: 'briefing' | 'identity' | 'authorisation' | 'absence';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportItemView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  ImportsController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginImportRequest'];
        'multipart/form-data': components['schemas']['BeginImportRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportIdView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_adjust: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdjustImportRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_commit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ImportsController_rows: {
    parameters: {
      query?: {
        cursor?: string;
        verdict?: 'ok' | 'doubtful' | 'wrong' | 'skip';
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportRowsView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  JobsController_list: {
    parameters: {
      query?: {
        before?: number;
        kind?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  JobsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  JobsController_movesOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineMoveView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LawController_calendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYearView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawController_causes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeListsView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawController_choices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawOptionsView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawOptionsController_put: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutLawOptionsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PutLawOptionsView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LawController_deadline: {
    parameters: {
      query: {
        days?: number;
        extendDays?: number;
        period: string;
        resumedOn?: Day;
        suspendedOn?: Day;
        trigger: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnswerView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawController_dispositions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DispositionView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  ErrataController_list: {
    parameters: {
      query?: {
        before?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErratumView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  ErrataController_report: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportErratumRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErratumView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ErrataController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerErratumRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErratumView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ErrataController_fileOfOne: {
    parameters: {
      query?: {
        format?: 'text' | 'json';
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'text/plain; charset=utf-8': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ErrataController_file: {
    parameters: {
      query?: {
        format?: 'text' | 'json';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'text/plain; charset=utf-8': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawController_events: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeatEventsView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawController_periods: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawbookController_sheet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawbookController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleSignatureView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LawbookController_sign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignRulesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleSignatureView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LawbookController_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        periodId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawSignatureRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleSignatureView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AskingController_ofOrgan: {
    parameters: {
      query?: {
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaderChoiceView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LinksController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      410: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LinksController_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AskedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      410: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LocalRulesController_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalRuleView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  LocalRulesController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewLocalRuleRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalRuleView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LocalRulesController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveLocalRuleRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LocalRulesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LocalRuleChangesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalRuleView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  LocalRulesController_switchOn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExampleRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalRuleView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  NoticesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadNoticeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadPaperView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  RemindersController_notifications: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        unread?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  SilencingController_dismiss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SilencingController_putOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PutOffRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  RemindersController_markRead: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkReadRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  InboxStreamController_stream: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  OfficeDutiesController_between: {
    parameters: {
      query: {
        from: Day;
        to: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeDutyView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  OfficeDutiesController_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfficeDutyDoneRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OrgansController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganInTreeView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  OrgansController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddOrganRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganInTreeView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OrgansController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOrganRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganInTreeView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AccessController_passwordRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordRulesView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  AccessController_permissions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnPermissionView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  PolicyController_ofOrgan: {
    parameters: {
      query?: {
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  PolicyController_setForOrgan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganPolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  PolicyPreviewController_ofOrgan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganPolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewedReminderView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StyleController_seen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeenStyleView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  StyleController_decide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StyleRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeenStyleView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StyleController_follow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeenStyleView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ReportsController_annual: {
    parameters: {
      query: {
        format?: 'text' | 'docx' | 'xlsx' | 'json';
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'text/plain; charset=utf-8': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  BulletinController_of: {
    parameters: {
      query: {
        organId?: number;
        quarter: number;
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulletinView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  BulletinController_file: {
    parameters: {
      query: {
        format?: 'docx' | 'xlsx';
        organId?: number;
        quarter: number;
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ReportsController_openInformation: {
    parameters: {
      query: {
        format?: 'json' | 'xlsx';
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  ReportsController_period: {
    parameters: {
      query: {
        format?: 'text' | 'docx' | 'xlsx' | 'json';
        from: Day;
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        to: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': string;
          'text/plain; charset=utf-8': string;
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StyleController_worded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WordingRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WordingView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SessionController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SignOutController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SessionController_edit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditProfileRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CalendarFeedController_own: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  CalendarFeedController_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeedView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  CalendarFeedController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OwnIdentityController_own: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneIdentityView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  OwnIdentityController_link: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartureView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  OwnIdentityController_unlink: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SessionController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SingleSignOnController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DepartureView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SingleSignOnController_arrive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArriveRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArrivalView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SingleSignOnController_wayOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WayOutView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  AccessController_listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenSessionView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  AccessController_endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  SingleSignOnController_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInWaysView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  StatisticsController_of: {
    parameters: {
      query: {
        asOf?: Day;
        by?: string;
        compare?: 'YEAR_BEFORE' | 'PERIOD_BEFORE';
        decimals?: number;
        denominators?: string;
        from: Day;
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        rounding?: 'HALF_UP' | 'TRUNCATE';
        to: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticsView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StatisticsController_casesBehind: {
    parameters: {
      query: {
        appearance?:
          | 'heard'
          | 'mustAttend'
          | 'appeared'
          | 'principal'
          | 'spoke'
          | 'excused'
          | 'unexplained'
          | 'notRecorded';
        asOf?: Day;
        by?: string;
        compare?: 'YEAR_BEFORE' | 'PERIOD_BEFORE';
        decimals?: number;
        denominators?: string;
        disposition?: string;
        from: Day;
        group?: string;
        measure?: 'carriedIn' | 'received' | 'accepted' | 'notAccepted' | 'concluded' | 'pending';
        organId?: number;
        part?: 'NUMERATOR' | 'DENOMINATOR';
        rate?: string;
        reach?: 'WITH_BELOW' | 'ALONE';
        result?:
          | 'MAINTAINED'
          | 'REVOKED'
          | 'CHANGED'
          | 'WITHDRAWN'
          | 'DISMISSED'
          | 'CONFIRMED_ILLEGAL'
          | 'CONFIRMED_INVALID'
          | 'ORDERED_TO_PERFORM'
          | 'MEDIATED'
          | 'SETTLED'
          | 'TERMINATED'
          | 'NOT_ACCEPTED'
          | 'TRANSFERRED'
          | 'REMANDED'
          | 'ENFORCED'
          | 'NOT_ENFORCED'
          | 'OTHER';
        rounding?: 'HALF_UP' | 'TRUNCATE';
        secondGroup?: string;
        stream?:
          'respondent' | 'reviewOrgan' | 'firstInstance' | 'secondInstance' | 'retrial' | 'enforcement';
        to: Day;
        verdict?: 'WON' | 'LOST' | 'NEUTRAL';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasesBehindView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StatisticsController_followUpsBehind: {
    parameters: {
      query: {
        asOf?: Day;
        by?: string;
        compare?: 'YEAR_BEFORE' | 'PERIOD_BEFORE';
        decimals?: number;
        denominators?: string;
        from: Day;
        kind?:
          | 'OPINION_LETTER'
          | 'ADVICE_LETTER'
          | 'JUDICIAL_ADVICE'
          | 'PROCURATORIAL_ADVICE'
          | 'URGENT_ADVICE'
          | 'SUPERVISION_OPINION'
          | 'SUPERVISION_DECISION'
          | 'REDO'
          | 'PERFORM'
          | 'COMPENSATE';
        measure: 'carriedIn' | 'received' | 'answered' | 'answeredInTime' | 'answeredLate' | 'pending';
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        rounding?: 'HALF_UP' | 'TRUNCATE';
        to: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpsBehindView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  StatisticsController_localDuties: {
    parameters: {
      query: {
        from: Day;
        organId?: number;
        reach?: 'WITH_BELOW' | 'ALONE';
        to: Day;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalTallyView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AccessController_listTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      408: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
    };
  };
  AccessController_addToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddTokenRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewTokenView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  AccessController_endToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UnitsController_list: {
    parameters: {
      query?: {
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UnitsController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUnitRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UnitsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUnitRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UsersController_list: {
    parameters: {
      query?: {
        all?: 'true' | 'false';
        organId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UsersController_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUserRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UsersController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  HandOverController_move: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedOverView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserIdentityController_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneIdentityView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserIdentityController_give: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveIdentityRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneIdentityView'];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserIdentityController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserSecurityController_resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetPasswordRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      413: components['responses']['Refused'];
      414: components['responses']['Refused'];
      415: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserSecurityController_sessionsOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenSessionView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserSecurityController_tokensOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenView'][];
        };
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
  UserSecurityController_unlock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Refused'];
      401: components['responses']['Refused'];
      403: components['responses']['Refused'];
      404: components['responses']['Refused'];
      408: components['responses']['Refused'];
      409: components['responses']['Refused'];
      414: components['responses']['Refused'];
      429: components['responses']['Refused'];
      500: components['responses']['Refused'];
      503: components['responses']['Refused'];
      507: components['responses']['Refused'];
    };
  };
}
