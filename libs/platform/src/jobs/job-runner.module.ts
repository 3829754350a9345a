import { Module } from '@nestjs/common';
import { JobClaims } from './job-claims';
import { JobRunner } from './job-runner';

/** For every process that is to do background jobs; any number of them may run at the same time. */
@Module({ providers: [JobClaims, JobRunner], exports: [JobRunner] })
export class JobRunnerModule {}
