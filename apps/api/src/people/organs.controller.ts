import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '#law';
import {
  type Actor,
  type NewOrgan,
  type NewUnit,
  type Organ,
  type OrganChanges,
  OrgansService,
  type Unit,
  type UnitChanges,
  UnitsService,
} from '#people';
import { Needs } from '../http/access';
import { DayField, Flag, QueryWhole, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

class AddOrganRequest implements NewOrgan {
  @Words('机关名称', 100) name: string;
  @Whole('上级机关', 1, MAX_ID, { optional }) parentId?: number;
}

class ChangeOrganRequest implements OrganChanges {
  @Words('机关名称', 100, { optional }) name?: string;
  @DayField('登记齐全之日', { optional, nullable }) registerCompleteSince?: Day | null;
  @Flag('撤并', { optional }) ended?: boolean;
}

class AddUnitRequest implements NewUnit {
  @Words('机构名称', 60) name: string;
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
}

class ChangeUnitRequest implements UnitChanges {
  @Words('机构名称', 60, { optional }) name?: string;
  @Flag('停用', { optional }) ended?: boolean;
}

class UnitsRequest {
  @QueryWhole('机关', 1, MAX_ID, { optional }) organId?: number;
}

class OrganInTreeView {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown('number', { nullable: true }) parentId: number | null;
  @Shown('text') path: string;
  @Shown('day', { nullable: true }) registerCompleteSince: Day | null;
  @Shown('flag') ended: boolean;
}

class UnitView {
  @Shown('number') id: number;
  @Shown('number') organId: number;
  @Shown('text') name: string;
  @Shown('flag') ended: boolean;
}

/** 机关: the own one and those below it. */
@ApiTags('people')
@Needs('organs.write')
@Controller('organs')
export class OrgansController {
  constructor(private readonly organs: OrgansService) {}

  @Get()
  @Needs('people.read')
  @ApiOkResponse({ type: OrganInTreeView, isArray: true })
  async list(@By() actor: Actor): Promise<OrganInTreeView[]> {
    return (await this.organs.organsOf(actor)).map(organViewOf);
  }

  @Post()
  @ApiCreatedResponse({ type: OrganInTreeView })
  async add(@By() actor: Actor, @Body() request: AddOrganRequest): Promise<OrganInTreeView> {
    return organViewOf(await this.organs.add(actor, request));
  }

  /** Renamed, said to be complete since a day, or 撤并. */
  @Patch(':id')
  @ApiOkResponse({ type: OrganInTreeView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: ChangeOrganRequest,
  ): Promise<OrganInTreeView> {
    return organViewOf(await this.organs.change(actor, id, request));
  }
}

/** 承办机构 of an organ, the own one unless told otherwise. */
@ApiTags('people')
@Needs('organs.write')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: UnitsService) {}

  @Get()
  @Needs('people.read')
  @ApiOkResponse({ type: UnitView, isArray: true })
  async list(@By() actor: Actor, @Query() { organId }: UnitsRequest): Promise<UnitView[]> {
    return (await this.units.of(actor, organId)).map(unitViewOf);
  }

  @Post()
  @ApiCreatedResponse({ type: UnitView })
  async add(@By() actor: Actor, @Body() request: AddUnitRequest): Promise<UnitView> {
    return unitViewOf(await this.units.add(actor, request));
  }

  @Patch(':id')
  @ApiOkResponse({ type: UnitView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: ChangeUnitRequest,
  ): Promise<UnitView> {
    return unitViewOf(await this.units.change(actor, id, request));
  }
}

function organViewOf({ id, name, parentId, path, registerCompleteSince, endedAt }: Organ): OrganInTreeView {
  return { id, name, parentId, path, registerCompleteSince, ended: endedAt !== null };
}

function unitViewOf({ id, organId, name, endedAt }: Unit): UnitView {
  return { id, organId, name, ended: endedAt !== null };
}
