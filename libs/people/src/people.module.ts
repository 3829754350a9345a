import { Global, Module } from '@nestjs/common';
import { FirstAccount } from './first-account';
import { Organ } from './organ.entity';
import { OrgansService } from './organs.service';
import { ProfileService } from './profile.service';
import { ActorsQuery } from './sign-in/actors.query';
import { ApiToken } from './sign-in/api-token.entity';
import { PasswordsService } from './sign-in/passwords.service';
import { Refusals } from './sign-in/refusals.service';
import { Session, SignInFailure } from './sign-in/session.entity';
import { SessionsService } from './sign-in/sessions.service';
import { Tries } from './sign-in/tries.service';
import { Unit } from './unit.entity';
import { User } from './user.entity';

export const PEOPLE_ENTITIES = [Organ, Unit, User, Session, SignInFailure, ApiToken];

const DOOR = [ActorsQuery, OrgansService, PasswordsService, ProfileService, Refusals, SessionsService];

@Global()
@Module({ providers: [FirstAccount, Tries, ...DOOR], exports: DOOR })
export class PeopleModule {}
