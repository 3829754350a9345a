import { Injectable } from '@nestjs/common';
import { RegisteredCasesQuery } from './registered-cases.query';
import { StandingCasesQuery } from './standing-cases.query';

/** What the rows of a ledger are judged beside. */
@Injectable()
export class JudgingQueries {
  constructor(
    readonly registered: RegisteredCasesQuery,
    readonly standing: StandingCasesQuery,
  ) {}
}
