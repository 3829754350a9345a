import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { AuditController } from './audit.controller';

@Module({ imports: [CaseworkModule], controllers: [AuditController] })
export class AuditModule {}
