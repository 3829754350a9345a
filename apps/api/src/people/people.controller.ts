import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  type Colleague,
  type NewOrgan,
  type NewUnit,
  type NewUser,
  type Organ,
  OrgansService,
  type Role,
  ROLES,
  type Unit,
} from '#people';
import { Needs } from '../http/access';
import { ListOfChoices, Password, Whole, Words } from '../http/fields';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

const optional = true;
const MAX_ID = 2_147_483_647;

class AddOrganRequest implements NewOrgan {
  @Words('机关名称', 100) name: string;
  @Whole('上级机关', 1, MAX_ID, { optional }) parentId?: number;
}

class AddUnitRequest implements NewUnit {
  @Words('机构名称', 60) name: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
}

class AddUserRequest implements NewUser {
  @Words('用户名', 60) username: string;
  @Words('姓名', 60) displayName: string;
  @Password('密码') password: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @Whole('机构', 1, MAX_ID, { optional }) unitId?: number | null;
  @ListOfChoices('角色', ROLES, { optional }) roles?: Role[];
  @Words('邮箱', 200, { optional }) email?: string | null;
}

class OrganInTreeView implements Pick<Organ, 'id' | 'name' | 'parentId' | 'path'> {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown('number', { nullable: true }) parentId: number | null;
  @Shown('text') path: string;
}

class UnitView implements Pick<Unit, 'id' | 'organId' | 'name'> {
  @Shown('number') id: number;
  @Shown('number') organId: number;
  @Shown('text') name: string;
}

class ColleagueView implements Colleague {
  @Shown('number') id: number;
  @Shown('text') displayName: string;
  @Shown('number') organId: number;
  @Shown('number', { nullable: true }) unitId: number | null;
  @Shown(ROLES, { list: true }) roles: Role[];
}

/** Organs, units and people within sight. */
@ApiTags('people')
@Needs('people.read')
@Controller()
export class PeopleController {
  constructor(private readonly organs: OrgansService) {}

  @Get('organs')
  @ApiOkResponse({ type: OrganInTreeView, isArray: true })
  listOrgans(@By() actor: Actor): Promise<Organ[]> {
    return this.organs.organsOf(actor);
  }

  @Post('organs')
  @Needs('organs.write')
  @ApiCreatedResponse({ type: OrganInTreeView })
  addOrgan(@By() actor: Actor, @Body() request: AddOrganRequest): Promise<Organ> {
    return this.organs.addOrgan(actor, request);
  }

  /** 承办机构 of the own organ. */
  @Get('units')
  @ApiOkResponse({ type: UnitView, isArray: true })
  listUnits(@By() actor: Actor): Promise<Unit[]> {
    return this.organs.unitsOf(actor.organId);
  }

  @Post('units')
  @Needs('organs.write')
  @ApiCreatedResponse({ type: UnitView })
  addUnit(@By() actor: Actor, @Body() request: AddUnitRequest): Promise<Unit> {
    return this.organs.addUnit(actor, request);
  }

  /** Colleagues in the own organ, for choosing an officer. */
  @Get('users')
  @ApiOkResponse({ type: ColleagueView, isArray: true })
  listUsers(@By() actor: Actor): Promise<Colleague[]> {
    return this.organs.colleaguesOf(actor.organId);
  }

  @Post('users')
  @Needs('accounts.write')
  @ApiCreatedResponse({ type: ColleagueView })
  addUser(@By() actor: Actor, @Body() request: AddUserRequest): Promise<Colleague> {
    return this.organs.addUser(actor, request);
  }
}
