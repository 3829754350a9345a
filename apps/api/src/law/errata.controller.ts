import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { errataAsJson, errataAsText, ErrataService, type Erratum } from '#casework';
import type { Actor } from '#people';
import { Needs, SignedInOnly } from '../http/access';
import { download, FILE_TYPES } from '../http/download';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import {
  AnswerErratumRequest,
  ErrataFileRequest,
  ErrataRequest,
  type FileFormat,
  ReportErratumRequest,
} from './lawbook.requests';
import { ErratumView, erratumViewOf } from './lawbook.view';

const PAGE = 50;
const MOST_IN_FILE = 500;

/** 勘误: what people found wrong in the rules. Who reported one sees it, and the administrator of all organs sees all. */
@ApiTags('law')
@SignedInOnly()
@Controller('law/errata')
export class ErrataController {
  constructor(private readonly errata: ErrataService) {}

  @Get()
  @ApiOkResponse({ type: ErratumView, isArray: true })
  async list(@By() actor: Actor, @Query() { before }: ErrataRequest): Promise<ErratumView[]> {
    return (await this.errata.list(actor, { before, most: PAGE })).map(erratumViewOf);
  }

  @Post()
  @ApiCreatedResponse({ type: ErratumView })
  async report(@By() actor: Actor, @Body() request: ReportErratumRequest): Promise<ErratumView> {
    return erratumViewOf(await this.errata.report(actor, request));
  }

  @Put(':id/answer')
  @Needs('installation.write')
  @ApiOkResponse({ type: ErratumView })
  async answer(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AnswerErratumRequest,
  ): Promise<ErratumView> {
    return erratumViewOf(await this.errata.answer(actor, id, request));
  }

  /** To be sent to the makers: the newest five hundred in sight. */
  @Get('file')
  @ApiProduces(FILE_TYPES.txt, FILE_TYPES.json)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@By() actor: Actor, @Query() { format }: ErrataFileRequest): Promise<StreamableFile> {
    return fileOf(await this.errata.list(actor, { most: MOST_IN_FILE }), format);
  }

  @Get(':id/file')
  @ApiProduces(FILE_TYPES.txt, FILE_TYPES.json)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fileOfOne(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Query() { format }: ErrataFileRequest,
  ): Promise<StreamableFile> {
    return fileOf([await this.errata.find(actor, id)], format);
  }
}

function fileOf(errata: readonly Erratum[], format: FileFormat = 'text'): StreamableFile {
  const isJson = format === 'json';
  const text = isJson ? errataAsJson(errata) : errataAsText(errata);
  const named = { name: '期限规则勘误', asciiName: 'errata' };
  return download(Buffer.from(text), { as: isJson ? 'json' : 'txt', ...named });
}
