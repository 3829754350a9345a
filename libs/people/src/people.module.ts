import { Global, Module } from '@nestjs/common';
import { AbsencesService } from './accounts/absences.service';
import { AccountChecks } from './accounts/account-checks';
import { AccountsService } from './accounts/accounts.service';
import { PeopleQuery } from './accounts/people.query';
import { SecurityService } from './accounts/security.service';
import { CalendarFeed } from './sign-in/calendar-feed.entity';
import { CalendarFeedsService } from './accounts/calendar-feeds.service';
import { FirstAccount } from './first-account';
import { IdentitiesService } from './identities/identities.service';
import { Identity } from './identities/identity.entity';
import { IdentityProvider } from './identities/identity-provider';
import { Journey } from './identities/journey.entity';
import { Journeys } from './identities/journeys.service';
import { Recognition } from './identities/recognition.service';
import { SingleSignOn } from './identities/single-sign-on.service';
import { Contact } from './contacts/contact.entity';
import { ContactsService } from './contacts/contacts.service';
import { Organ } from './organ.entity';
import { OrgansService } from './organs.service';
import { ProfileService } from './profile.service';
import { ActorsQuery } from './sign-in/actors.query';
import { ApiToken } from './sign-in/api-token.entity';
import { OpenSessionsService } from './accounts/open-sessions.service';
import { PasswordsService } from './sign-in/passwords.service';
import { Refusals } from './sign-in/refusals.service';
import { Session, SignInFailure } from './sign-in/session.entity';
import { SessionsService } from './sign-in/sessions.service';
import { TokensService } from './accounts/tokens.service';
import { Tries } from './sign-in/tries.service';
import { Unit } from './unit.entity';
import { UnitsService } from './units.service';
import { User } from './user.entity';

export const PEOPLE_ENTITIES = [
  ...[Organ, Unit, User, Session, SignInFailure, ApiToken],
  ...[CalendarFeed, Contact, Identity, Journey],
];

const DOOR = [
  AbsencesService,
  AccountsService,
  ActorsQuery,
  CalendarFeedsService,
  ContactsService,
  IdentitiesService,
  IdentityProvider,
  OpenSessionsService,
  OrgansService,
  PasswordsService,
  PeopleQuery,
  ProfileService,
  Refusals,
  SecurityService,
  SessionsService,
  SingleSignOn,
  TokensService,
  UnitsService,
];

@Global()
@Module({ providers: [AccountChecks, FirstAccount, Journeys, Recognition, Tries, ...DOOR], exports: DOOR })
export class PeopleModule {}
