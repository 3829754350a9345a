import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CASEWORK_ENTITIES } from '#casework';
import type { Config } from '#config';
import { PEOPLE_ENTITIES, PeopleModule } from '#people';
import { LEDGER_ENTITIES } from '#ledger';
import { JobRunnerModule, PlatformModule } from '#platform';
import { DeliveryModule, REMINDERS_ENTITIES } from '#reminders';
import { STATISTICS_ENTITIES } from '#statistics';
import { AuditModule } from './audit/audit.module';
import { CasesModule } from './cases/cases.module';
import { DeadlinesModule } from './deadlines/deadlines.module';
import { FollowUpsModule } from './follow-ups/follow-ups.module';
import { HealthModule } from './health/health.module';
import { HearingsModule } from './hearings/hearings.module';
import { AccessCheck } from './http/access.check';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { ProblemFilter } from './http/problem.filter';
import { SessionGuard } from './http/session.guard';
import { RequestValidation } from './http/validation.pipe';
import { ExportsModule } from './exports/exports.module';
import { ImportsModule } from './imports/imports.module';
import { JobsModule } from './jobs/jobs.module';
import { LawModule } from './law/law.module';
import { LinksModule } from './links/links.module';
import { LocalRulesModule } from './local-rules/local-rules.module';
import { NoticesModule } from './notices/notices.module';
import { OutcomesModule } from './outcomes/outcomes.module';
import { PeopleApiModule } from './people/people.module';
import { RemindersModule } from './reminders/reminders.module';
import { SessionModule } from './session/session.module';
import { StatisticsApiModule } from './statistics/statistics.module';

const ENTITIES = [
  ...PEOPLE_ENTITIES,
  ...CASEWORK_ENTITIES,
  ...REMINDERS_ENTITIES,
  ...LEDGER_ENTITIES,
  ...STATISTICS_ENTITIES,
];

@Module({
  imports: [
    DiscoveryModule,
    PeopleModule,
    AuditModule,
    CasesModule,
    DeadlinesModule,
    FollowUpsModule,
    HealthModule,
    HearingsModule,
    ExportsModule,
    ImportsModule,
    JobsModule,
    LawModule,
    LinksModule,
    LocalRulesModule,
    NoticesModule,
    OutcomesModule,
    PeopleApiModule,
    RemindersModule,
    SessionModule,
    StatisticsApiModule,
  ],
  providers: [
    AccessCheck,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: RequestValidation },
  ],
})
export class AppModule {
  /** @param deliver whether this process also delivers reminders and does background jobs. */
  static with(config: Config, deliver: boolean): DynamicModule {
    const delivery = deliver ? [DeliveryModule.with(config), JobRunnerModule] : [];
    return { module: AppModule, imports: [PlatformModule.with(config, ENTITIES), ...delivery] };
  }
}
