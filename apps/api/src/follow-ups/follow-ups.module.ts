import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { FollowUpsController } from './follow-ups.controller';

@Module({ imports: [CaseworkModule], controllers: [FollowUpsController] })
export class FollowUpsModule {}
