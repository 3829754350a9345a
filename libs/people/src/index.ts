export { may, mayAt, permissionsOf, requirePermission, type SeatPlace } from './access/ability';
export { ACCESS, mayHandleCases, type Permission, PERMISSIONS, rolesWith } from './access/permissions';
export {
  isTopAdministrator,
  requireAssignable,
  requireAtTheTop,
  requireTopAdministrator,
  requireWritable,
  requireApprovable,
} from './access/seat-rules';
export { type Clause, type SeatColumns, type SeatsInView } from './access/seats-in-view';
export { AccountsService, type NewUser, type UserChanges } from './accounts/accounts.service';
export { CalendarFeedsService } from './accounts/calendar-feeds.service';
export { AbsencesService } from './accounts/absences.service';
export { type Person, PeopleQuery } from './accounts/people.query';
export { SecurityService } from './accounts/security.service';
export { type Actor, doerOf, THE_PRODUCT } from './actor';
export { Contact, CONTACT_KINDS, type ContactKind } from './contacts/contact.entity';
export {
  type ContactChanges,
  ContactsService,
  type NewContact,
  type SeenContact,
} from './contacts/contacts.service';
export { type Addresses, addressesOf, type Recipient } from './contacts/recipients';
export { IdentitiesService } from './identities/identities.service';
export { type Identity } from './identities/identity.entity';
export { IdentityProvider } from './identities/identity-provider';
export { SingleSignOn } from './identities/single-sign-on.service';
export { Organ } from './organ.entity';
export { fromTheTop } from './organs-above';
export { type NewOrgan, type OrganChanges, OrgansService } from './organs.service';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module';
export {
  NotPermitted,
  NotSignedIn,
  OrganNotFound,
  PasswordChangeRequired,
  PersonNotFound,
  TokensChangeNothingOfTheirOwner,
} from './people.problems';
export { ProfileService } from './profile.service';
export { ActorsQuery } from './sign-in/actors.query';
export { ApiToken } from './sign-in/api-token.entity';
export { type OpenSession, OpenSessionsService } from './accounts/open-sessions.service';
export { PASSWORD_RULES, PASSWORD_SENTENCE } from './sign-in/password-rules';
export { SESSION_TERMS } from './sign-in/session-terms';
export { hashOfToken, newToken } from './sign-in/secret';
export { PasswordsService } from './sign-in/passwords.service';
export { Refusals } from './sign-in/refusals.service';
export { type Caller, SessionsService } from './sign-in/sessions.service';
export { type NewApiToken, TokensService } from './accounts/tokens.service';
export { type StandIn, standInsOf } from './stand-ins';
export { Unit } from './unit.entity';
export { type NewUnit, type UnitChanges, UnitsService } from './units.service';
export { type Role, ROLES, User, type View, VIEWS } from './user.entity';
