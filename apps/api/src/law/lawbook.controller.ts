import { Body, Controller, Delete, Get, HttpCode, Param, Put, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RuleSignaturesService } from '#casework';
import { reviewSheet } from '#documents';
import type { Actor } from '#people';
import { Clock } from '#platform';
import { Needs, SignedInOnly } from '../http/access';
import { download, FILE_TYPES } from '../http/download';
import { By } from '../http/session.guard';
import { SignRulesRequest, WithdrawSignatureRequest } from './lawbook.requests';
import { RuleSignatureView, signatureViewOf } from './lawbook.view';

/** 核签: which rules a lawyer of this installation has read against the law. */
@ApiTags('law')
@Controller('law')
export class LawbookController {
  constructor(
    private readonly signatures: RuleSignaturesService,
    private readonly clock: Clock,
  ) {}

  @Get('signatures')
  @SignedInOnly()
  @ApiOkResponse({ type: RuleSignatureView, isArray: true })
  async list(): Promise<RuleSignatureView[]> {
    return (await this.signatures.all()).map(signatureViewOf);
  }

  /** Puts the signature in the place of an earlier one; all rules where none is named. */
  @Put('signatures')
  @Needs('law.sign')
  @ApiOkResponse({ type: RuleSignatureView, isArray: true })
  async sign(@By() actor: Actor, @Body() request: SignRulesRequest): Promise<RuleSignatureView[]> {
    await this.signatures.sign(actor, request);
    return this.list();
  }

  @Delete('signatures/:periodId')
  @Needs('law.sign')
  @HttpCode(200)
  @ApiOkResponse({ type: RuleSignatureView, isArray: true })
  async withdraw(
    @By() actor: Actor,
    @Param('periodId') periodId: string,
    @Body() { reason }: WithdrawSignatureRequest,
  ): Promise<RuleSignatureView[]> {
    await this.signatures.withdraw(actor, { periodId, reason });
    return this.list();
  }

  /** 核签表: every rule with its quotation, to be printed and signed. */
  @Get('review-sheet')
  @SignedInOnly()
  @ApiProduces(FILE_TYPES.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async sheet(@By() actor: Actor): Promise<StreamableFile> {
    const signed = await this.signatures.all();
    const file = await reviewSheet({
      organName: actor.organName,
      madeOn: this.clock.today(),
      signatures: new Map(signed.map((one) => [one.periodId, one])),
    });
    return download(file, { as: 'docx', name: '期限规则核签表', asciiName: 'review-sheet' });
  }
}
