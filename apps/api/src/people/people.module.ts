import { Module } from '@nestjs/common';
import { OrgansController, UnitsController } from './organs.controller';
import { UsersController, UserSecurityController } from './users.controller';

@Module({ controllers: [OrgansController, UnitsController, UsersController, UserSecurityController] })
export class PeopleApiModule {}
