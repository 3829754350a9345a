import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { LawController } from './law.controller';

@Module({ imports: [CaseworkModule], controllers: [LawController] })
export class LawModule {}
