import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#people';
import {
  type AppearanceBulletin,
  AppearanceBulletinQuery,
  bulletinLetter,
  bulletinXlsx,
  spanText,
} from '#statistics';
import { Needs } from '../http/access';
import { download, FILE_TYPES } from '../http/download';
import { By } from '../http/session.guard';
import { BulletinFileRequest, BulletinRequest } from './statistics.requests';
import { BulletinView } from './bulletin.view';

/** 出庭应诉季度通报. */
@ApiTags('reports')
@Needs('statistics.read')
@Controller('reports/appearances')
export class BulletinController {
  constructor(private readonly bulletins: AppearanceBulletinQuery) {}

  /** Of the own organ and those below it: whoever has none below sees the own line alone. */
  @Get()
  @ApiOkResponse({ type: BulletinView })
  of(@By() actor: Actor, @Query() request: BulletinRequest): Promise<AppearanceBulletin> {
    return this.bulletins.of(actor, request);
  }

  /** As a letter to be issued, or as a workbook. */
  @Get('file')
  @ApiProduces(FILE_TYPES.docx, FILE_TYPES.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @By() actor: Actor,
    @Query() { format = 'docx', ...asked }: BulletinFileRequest,
  ): Promise<StreamableFile> {
    const bulletin = await this.bulletins.of(actor, asked);
    const content = format === 'docx' ? await bulletinLetter(bulletin) : await bulletinXlsx(bulletin);
    return download(content, {
      as: format,
      name: `${spanText(bulletin)}负责人出庭应诉情况${format === 'docx' ? '的通报' : '表'}`,
      asciiName: `appearances-${bulletin.year}-${bulletin.quarter}`,
    });
  }
}
