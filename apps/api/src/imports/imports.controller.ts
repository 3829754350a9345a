import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ImportsQuery, ImportsService, ROWS_AT_ONCE, UndoingService } from '#ledger';
import type { Actor } from '#people';
import { cursorOf, InvalidInput, isoInShanghai, placeAt } from '#platform';
import { Needs } from '../http/access';
import { SecretAnswer } from '../http/idempotency.interceptor';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import { AdjustImportRequest, BeginImportRequest, ImportRowsRequest } from './import.requests';
import {
  ImportIdView,
  ImportItemView,
  ImportRowsView,
  ImportView,
  importViewOf,
  rowViewOf,
} from './import.view';

const LIST = 'import-rows';

class NothingToImport extends InvalidInput {
  constructor() {
    super([{ field: 'file', message: '请选择要导入的台账文件，或者粘贴台账内容' }]);
  }
}

/** 导入台账, of the own organ. */
@ApiTags('imports')
@Needs('cases.import')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly undoing: UndoingService,
    private readonly query: ImportsQuery,
  ) {}

  @Get()
  @ApiOkResponse({ type: ImportItemView, isArray: true })
  async list(@By() actor: Actor): Promise<ImportItemView[]> {
    const found = await this.query.list(actor);
    return found.map(({ id, state: status, fileName, createdAt }) => ({
      ...{ id, status, fileName, createdAt: isoInShanghai(createdAt) },
    }));
  }

  /** Reads a ledger; nothing is registered yet. A file that was registered before gives its import back. */
  @Post()
  // A large ledger is stored in parts, and a key would make one transaction of them.
  @SecretAnswer()
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiCreatedResponse({ type: ImportIdView })
  async begin(@By() actor: Actor, @Body() request: BeginImportRequest): Promise<ImportIdView> {
    const { file = null, text = null, fileName, capacity, procedure = null, mode = 'ADD' } = request;
    if (!file && !text?.trim()) throw new NothingToImport();
    const name = fileName ?? (file ? '台账' : '粘贴的内容');
    return { id: await this.imports.begin(actor, { file, text, fileName: name, capacity, procedure, mode }) };
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportView })
  async one(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<ImportView> {
    return importViewOf(await this.query.one(actor, id));
  }

  @Get(':id/rows')
  @ApiOkResponse({ type: ImportRowsView })
  async rows(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Query() { verdict, cursor }: ImportRowsRequest,
  ): Promise<ImportRowsView> {
    const after = cursor ? placeAt(LIST, cursor).id : undefined;
    const { rows, confirmed } = await this.query.rows(actor, id, { verdict, after });
    const last = rows.length === ROWS_AT_ONCE ? rows.at(-1) : undefined;
    return {
      items: rows.map((row) => rowViewOf(row, confirmed)),
      nextCursor: last ? cursorOf(LIST, { key: '', id: last.id }) : null,
    };
  }

  /** Says what words and columns mean, and which doubtful rows are taken: every row is read anew. */
  @Put(':id')
  @ApiOkResponse({ type: ImportView })
  async adjust(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: AdjustImportRequest,
  ): Promise<ImportView> {
    await this.imports.adjust(actor, id, request);
    return importViewOf(await this.query.one(actor, id));
  }

  /** Registers in the background what is right, and what is doubtful and confirmed. */
  @Post(':id/commit')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  async commit(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<ImportView> {
    await this.imports.commit(actor, id);
    return importViewOf(await this.query.one(actor, id));
  }

  /** Takes back whatever it registered. */
  @Delete(':id')
  @ApiOkResponse({ type: ImportView })
  async undo(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<ImportView> {
    await this.undoing.undo(actor, id);
    return importViewOf(await this.query.one(actor, id));
  }
}
