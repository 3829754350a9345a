import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LEADER_RANKS, type LeaderRank } from '#law';
import {
  type Actor,
  CONTACT_KINDS,
  type ContactChanges,
  type ContactKind,
  ContactsService,
  type NewContact,
  type SeenContact,
} from '#people';
import { Needs } from '../http/access';
import { Flag, OneOf, QueryWhole, Whole, Words } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;

class ContactsRequest {
  @QueryWhole('机关', 1, MAX_ID, { optional }) organId?: number;
}

class AddContactRequest implements NewContact {
  @Whole('机关', 1, MAX_ID, { optional }) organId?: number;
  @OneOf('类别', CONTACT_KINDS) kind: ContactKind;
  @Words('姓名', 60) name: string;
  @Words('职务', 60, { optional, nullable }) post?: string | null;
  @OneOf('职级', LEADER_RANKS, { optional, nullable }) rank?: LeaderRank | null;
  @Whole('账号', 1, MAX_ID, { optional, nullable }) userId?: number | null;
  @Words('邮箱', 200, { optional, nullable }) email?: string | null;
  @Words('手机', 40, { optional, nullable }) mobile?: string | null;
}

class ChangeContactRequest implements ContactChanges {
  @Words('姓名', 60, { optional }) name?: string;
  @Words('职务', 60, { optional, nullable }) post?: string | null;
  @OneOf('职级', LEADER_RANKS, { optional, nullable }) rank?: LeaderRank | null;
  @Whole('账号', 1, MAX_ID, { optional, nullable }) userId?: number | null;
  @Words('邮箱', 200, { optional, nullable }) email?: string | null;
  @Words('手机', 40, { optional, nullable }) mobile?: string | null;
  @Flag('停用', { optional }) ended?: boolean;
}

/** The last two for those who look after contacts or write to them. */
class ContactView {
  @Shown('number') id: number;
  @Shown('number') organId: number;
  @Shown(CONTACT_KINDS) kind: ContactKind;
  @Shown('text') name: string;
  @Shown('text', { nullable }) post: string | null;
  @Shown(LEADER_RANKS, { nullable }) rank: LeaderRank | null;
  @Shown('number', { nullable }) userId: number | null;
  @Shown('flag') ended: boolean;
  @Shown('text', { optional, nullable }) email?: string | null;
  @Shown('text', { optional, nullable }) mobile?: string | null;
}

/** 局领导和联系人 of an organ, the own one unless told otherwise. */
@ApiTags('people')
@Needs('organs.write')
@Controller('contacts')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Get()
  @Needs('people.read')
  @ApiOkResponse({ type: ContactView, isArray: true })
  async list(@By() actor: Actor, @Query() { organId }: ContactsRequest): Promise<ContactView[]> {
    return (await this.contacts.of(actor, organId)).map(contactViewOf);
  }

  @Post()
  @ApiCreatedResponse({ type: ContactView })
  async add(@By() actor: Actor, @Body() request: AddContactRequest): Promise<ContactView> {
    return contactViewOf(await this.contacts.add(actor, request));
  }

  @Patch(':id')
  @ApiOkResponse({ type: ContactView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: ChangeContactRequest,
  ): Promise<ContactView> {
    return contactViewOf(await this.contacts.change(actor, id, request));
  }
}

function contactViewOf({ endedAt, ...contact }: SeenContact): ContactView {
  return { ...contact, ended: endedAt !== null };
}
