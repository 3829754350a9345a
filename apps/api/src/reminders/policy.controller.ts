import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReminderPoliciesService, type SeenPolicy } from '#casework';
import type { Actor } from '#people';
import { type OwnPolicy, type ReminderPolicy, TOLD_ROLES, type ToldRole } from '#reminders';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';
import { OrganPolicyRequest, PolicyOfRequest, PolicyRequest } from './policy.requests';

const optional = true;
const nullable = true;
const list = true;

class OwnPolicyView {
  @Shown('number', { list, optional }) criticalLeads?: number[];
  @Shown('number', { list, optional }) highLeads?: number[];
  @Shown('number', { list, optional }) hearingLeads?: number[];
  @Shown(TOLD_ROLES, { list, optional }) copyTo?: ToldRole[];
  @Shown(TOLD_ROLES, { list, optional }) escalateTo?: ToldRole[];
  @Shown('number', { optional }) escalateAfter?: number;
  @Shown('text', { nullable, optional }) quietFrom?: string | null;
  @Shown('text', { nullable, optional }) quietTo?: string | null;
  @Shown('flag', { optional }) workdaysOnly?: boolean;
  @Shown('text', { nullable, optional }) digestAt?: string | null;
}

class PolicyView {
  /** What was decided here; the rest is as it is above. */
  @Shown(() => OwnPolicyView) own: OwnPolicy;
  /** What holds here. */
  @Shown(() => OwnPolicyView) effective: ReminderPolicy;
}

/** 提醒办法: of an organ, which for the one above all others is that of the installation, and of a case. */
@ApiTags('reminders')
@Controller()
export class PolicyController {
  constructor(private readonly policies: ReminderPoliciesService) {}

  @Get('reminder-policy')
  @Needs('people.read')
  @ApiOkResponse({ type: PolicyView })
  ofOrgan(@By() actor: Actor, @Query() { organId }: PolicyOfRequest): Promise<SeenPolicy> {
    return this.policies.ofOrgan(actor, organId);
  }

  @Put('reminder-policy')
  @Needs('organs.write')
  @ApiOkResponse({ type: PolicyView })
  setForOrgan(@By() actor: Actor, @Body() { organId, ...wanted }: OrganPolicyRequest): Promise<SeenPolicy> {
    return this.policies.setForOrgan(actor, wanted, organId);
  }

  @Get('cases/:id/reminder-policy')
  @Needs('cases.read')
  @ApiOkResponse({ type: PolicyView })
  ofCase(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<SeenPolicy> {
    return this.policies.ofCase(actor, id);
  }

  @Put('cases/:id/reminder-policy')
  @Needs('cases.write')
  @ApiOkResponse({ type: PolicyView })
  setForCase(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() wanted: PolicyRequest,
  ): Promise<SeenPolicy> {
    return this.policies.setForCase(actor, id, wanted);
  }
}
