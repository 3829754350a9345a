export { type Actor, doerOf, THE_PRODUCT } from './actor';
export { Organ } from './organ.entity';
export { type Colleague, type NewOrgan, type NewUnit, type NewUser, OrgansService } from './organs.service';
export { PEOPLE_ENTITIES, PeopleModule } from './people.module';
export { NotSignedIn, OrganNotFound, PasswordChangeRequired } from './people.problems';
export { requireRole, requireTopAdministrator } from './permissions';
export { SessionsService } from './sessions.service';
export { Unit } from './unit.entity';
export { type Role, ROLES, User } from './user.entity';
