import { Module } from '@nestjs/common';
import { CaseworkModule } from '#casework';
import { ContactsController } from './contacts.controller';
import { HandOverController } from './hand-over.controller';
import { OrgansController, UnitsController } from './organs.controller';
import { UsersController, UserSecurityController } from './users.controller';

@Module({
  imports: [CaseworkModule],
  controllers: [
    ContactsController,
    HandOverController,
    OrgansController,
    UnitsController,
    UsersController,
    UserSecurityController,
  ],
})
export class PeopleApiModule {}
