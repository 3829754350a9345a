import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeadlineMovesQuery, type OwnedMove } from '#casework';
import { type Actor, requireTopAdministrator } from '#people';
import { isoInShanghai, type Job, JobsService } from '#platform';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { QueryWhole, Words } from '../http/fields';
import { By } from '../http/session.guard';
import { DeadlineMoveView, JobView } from './job.view';

class JobsRequest {
  @Words('任务种类', 40, { optional: true }) kind?: string;
  @QueryWhole('起点', 1, 2_147_483_647, { optional: true }) before?: number;
}

/** 后台任务: how far they have come, and what they did. */
@ApiTags('jobs')
@Needs('installation.write')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly moves: DeadlineMovesQuery,
  ) {}

  @Get()
  @ApiOkResponse({ type: JobView, isArray: true })
  async list(@By() actor: Actor, @Query() { kind, before }: JobsRequest): Promise<JobView[]> {
    requireTopAdministrator(actor);
    return (await this.jobs.list({ kind, before })).map(viewOf);
  }

  @Get(':id')
  @ApiOkResponse({ type: JobView })
  async one(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<JobView> {
    return viewOf(await this.find(actor, id));
  }

  /** The deadlines that a recomputation moved, of the first thousand those in view; `result.moved` counts all. */
  @Get(':id/moves')
  @ApiOkResponse({ type: DeadlineMoveView, isArray: true })
  async movesOf(@By() actor: Actor, @Param('id', IdParam) id: number): Promise<DeadlineMoveView[]> {
    const job = await this.find(actor, id);
    return (await this.moves.of(actor, job.id)).map(moveViewOf);
  }

  /** Jobs concern every organ: they are shown to the administrator of the whole installation. */
  private find(actor: Actor, id: number): Promise<Job> {
    requireTopAdministrator(actor);
    return this.jobs.find(id);
  }
}

function viewOf({ id, kind, state, done, total, result, error, createdAt, finishedAt }: Job): JobView {
  return {
    ...{ id, kind, state, done, total, result, error },
    createdAt: isoInShanghai(createdAt),
    finishedAt: finishedAt ? isoInShanghai(finishedAt) : null,
  };
}

function moveViewOf(move: OwnedMove): DeadlineMoveView {
  const { caseId, caseNo, organId, organName, seatId, name } = move;
  const { dueBefore: from, dueAfter: to, provisionalBefore, provisionalAfter } = move;
  const { stepsBefore, stepsAfter } = move;
  return {
    ...{ caseId, caseNo, organId, organName, seatId, name, from, to },
    ...{ provisionalBefore, provisionalAfter, stepsBefore, stepsAfter },
  };
}
