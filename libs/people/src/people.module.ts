import { Global, Module } from '@nestjs/common';
import { FirstAccount } from './first-account';
import { Organ } from './organ.entity';
import { OrgansService } from './organs.service';
import { Session, SignInFailure } from './session.entity';
import { SessionsService } from './sessions.service';
import { Unit } from './unit.entity';
import { User } from './user.entity';

export const PEOPLE_ENTITIES = [Organ, Unit, User, Session, SignInFailure];

@Global()
@Module({
  providers: [FirstAccount, OrgansService, SessionsService],
  exports: [OrgansService, SessionsService],
})
export class PeopleModule {}
