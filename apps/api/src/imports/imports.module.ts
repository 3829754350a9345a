import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { ImportsController } from './imports.controller';

@Module({ imports: [LedgerModule], controllers: [ImportsController] })
export class ImportsModule {}
