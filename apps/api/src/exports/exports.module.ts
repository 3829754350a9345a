import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { ExportsController } from './exports.controller';

@Module({ imports: [LedgerModule], controllers: [ExportsController] })
export class ExportsModule {}
