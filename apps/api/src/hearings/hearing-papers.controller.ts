import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { HearingPapersQuery } from '#casework';
import { APPEARANCE_PAPERS, type AppearancePaper } from '#law';
import type { Actor } from '#people';
import { NotFound } from '#platform';
import { Needs } from '../http/access';
import { download, FILE_TYPES } from '../http/download';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { PaperRequest } from './hearing.requests';

class NoSuchPaper extends NotFound {
  constructor() {
    super('没有这种文书');
  }
}

/** 负责人身份证明书、授权委托书、情况说明、庭前简报, made from the hearing. */
@ApiTags('hearings')
@Needs('cases.read')
@Controller('hearings/:id/papers')
export class HearingPapersController {
  constructor(private readonly papers: HearingPapersQuery) {}

  @Get(':paper')
  @ApiParam({ name: 'paper', enum: Object.keys(APPEARANCE_PAPERS) })
  @ApiProduces(FILE_TYPES.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Param('paper') paper: string,
    @Query() { seat }: PaperRequest,
  ): Promise<StreamableFile> {
    if (!isPaper(paper)) throw new NoSuchPaper();
    const { name, content } = await this.papers.write(actor, id, paper, seat);
    return download(content, { as: 'docx', name, asciiName: `${paper}-${id}` });
  }
}

function isPaper(text: string): text is AppearancePaper {
  return Object.hasOwn(APPEARANCE_PAPERS, text);
}
