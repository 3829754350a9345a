export { may, mayAt, requirePermission, type SeatPlace } from './access/ability';
export { ACCESS, type Permission, PERMISSIONS, rolesWith } from './access/permissions';
export { requireAssignable, requireTopAdministrator, requireWritable } from './access/seat-rules';
export { type Clause, type SeatColumns, type SeatsInView } from './access/seats-in-view';
export { type Actor, doerOf, THE_PRODUCT } from './actor';
export { Organ } from './organ.entity';
export { type Colleague, type NewOrgan, type NewUnit, type NewUser, OrgansService } from './organs.service';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module';
export {
  NotPermitted,
  NotSignedIn,
  OrganNotFound,
  PasswordChangeRequired,
  TokensChangeNothingOfTheirOwner,
} from './people.problems';
export { ProfileService } from './profile.service';
export { ActorsQuery } from './sign-in/actors.query';
export { PasswordsService } from './sign-in/passwords.service';
export { Refusals } from './sign-in/refusals.service';
export { type Caller, SessionsService } from './sign-in/sessions.service';
export { Unit } from './unit.entity';
export { type Role, ROLES, User, type View, VIEWS } from './user.entity';
