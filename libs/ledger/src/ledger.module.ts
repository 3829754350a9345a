import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { ExportedCasesQuery } from './exports/exported-cases.query';
import { Import, ImportRow } from './imports/import.entity';
import { ImportsQuery } from './imports/imports.query';
import { ImportsService } from './imports/imports.service';
import { Completing } from './imports/completing';
import { JudgingQueries } from './imports/judging-queries';
import { StandingCasesQuery } from './imports/standing-cases.query';
import { RegisteredCasesQuery } from './imports/registered-cases.query';
import { Registering } from './imports/registering';
import { RegisteringJob } from './imports/registering.job';
import { UndoingService } from './imports/undoing.service';

export const LEDGER_ENTITIES = [Import, ImportRow];

@Module({
  imports: [CaseworkModule],
  providers: [
    ImportsQuery,
    ImportsService,
    Completing,
    JudgingQueries,
    RegisteredCasesQuery,
    StandingCasesQuery,
    Registering,
    RegisteringJob,
    UndoingService,
    ExportedCasesQuery,
  ],
  exports: [ExportedCasesQuery, ImportsQuery, ImportsService, UndoingService],
})
export class LedgerModule {}
