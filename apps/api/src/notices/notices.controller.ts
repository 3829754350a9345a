import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { readPaper, type ReadPaper } from '#documents';
import { Needs } from '../http/access';
import { Words } from '../http/fields';
import { ReadPaperView } from './read-paper.view';

const LONGEST = 200_000;

export class ReadNoticeRequest {
  /** As it was pasted: spans count its characters. */
  @Words('文书内容', LONGEST, { verbatim: true }) text: string;
}

@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  /** What a 传票, 通知书, 判决书 or 决定书 says. Nothing is stored; a field that is not in the paper is absent. */
  @Post('read')
  @Needs('cases.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ReadPaperView })
  read(@Body() { text }: ReadNoticeRequest): ReadPaper {
    return readPaper(text);
  }
}
