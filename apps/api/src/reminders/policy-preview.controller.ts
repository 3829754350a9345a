import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PolicyPreviewService, type PreviewedReminder } from '#casework';
import type { Actor } from '#people';
import { isoInShanghai } from '#platform';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { Shown } from '../http/shown';
import { OrganPolicyRequest, PolicyRequest } from './policy.requests';

class PreviewedReminderView {
  @Shown('instant') at: string;
  @Shown('number') caseId: number;
  @Shown('text') what: string;
  @Shown('text', { list: true }) who: string[];
}

/** 提醒办法 before it is saved: who would hear what on which day of the next thirty. Writes nothing. */
@ApiTags('reminders')
@Controller()
export class PolicyPreviewController {
  constructor(private readonly previews: PolicyPreviewService) {}

  /** Of the twenty cases of the organ in which something is due first. */
  @Post('reminder-policy/preview')
  @HttpCode(200)
  @Needs('organs.write')
  @ApiOkResponse({ type: PreviewedReminderView, isArray: true })
  async ofOrgan(
    @By() actor: Actor,
    @Body() { organId, ...wanted }: OrganPolicyRequest,
  ): Promise<PreviewedReminderView[]> {
    return (await this.previews.forOrgan(actor, wanted, organId)).map(viewOf);
  }

  @Post('cases/:id/reminder-policy/preview')
  @HttpCode(200)
  @Needs('cases.write')
  @ApiOkResponse({ type: PreviewedReminderView, isArray: true })
  async ofCase(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() wanted: PolicyRequest,
  ): Promise<PreviewedReminderView[]> {
    return (await this.previews.forCase(actor, id, wanted)).map(viewOf);
  }
}

function viewOf({ at, ...rest }: PreviewedReminder): PreviewedReminderView {
  return { ...rest, at: isoInShanghai(at) };
}
