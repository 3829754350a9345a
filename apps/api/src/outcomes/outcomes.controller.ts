import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type CaseFile, CaseFileQuery, fenOf, OutcomesService } from '#casework';
import {
  type Day,
  type DispositionCode,
  isResult,
  ORDER_KINDS,
  ORDER_STARTS,
  type OrderKind,
  type OrderStart,
  VERDICTS,
  type Verdict,
} from '#law';
import type { Actor } from '#people';
import { InvalidInput } from '#platform';
import { CaseView } from '../cases/case.view';
import { WithdrawRequest } from '../cases/register-case.request';
import { Needs } from '../http/access';
import { DayField, ListOf, OneOf, Whole, Words, Yuan } from '../http/fields';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';

const optional = true;
const nullable = true;

class OrderRequest {
  @OneOf('附带处理', ORDER_KINDS) kind: OrderKind;
  @Whole('天数', 1, 3650, { optional, nullable }) days?: number | null;
  @Yuan('金额', { optional, nullable }) amount?: string | null;
  @OneOf('起算', ORDER_STARTS, { optional, nullable }) starts?: OrderStart | null;
  @DayField('起算日期', { optional, nullable }) startsOn?: Day | null;
}

class RecordOutcomeRequest {
  @Words('处理结果', 20) disposition: DispositionCode;
  @DayField('文书日期') madeOn: Day;
  @DayField('送达日期', { optional, nullable }) servedOn?: Day | null;
  @ListOf('附带处理', () => OrderRequest, { optional }) orders?: OrderRequest[];
  @OneOf('胜败', VERDICTS, { optional, nullable }) verdict?: Verdict | null;
  @Words('胜败理由', 500, { optional, nullable }) verdictReason?: string | null;
  @Whole('版本', 1, 2_147_483_647) version: number;
  @Words('更正理由', 500, { optional, nullable }) reason?: string | null;
}

class ResultIsNoDisposition extends InvalidInput {
  constructor() {
    super([{ field: 'disposition', message: '请从列表中选择具体的处理结果' }]);
  }
}

@ApiTags('outcomes')
@Needs('cases.write')
@Controller('cases/:id/outcome')
export class OutcomesController {
  constructor(
    private readonly outcomes: OutcomesService,
    private readonly caseFile: CaseFileQuery,
  ) {}

  /** 结案, or a correction of it. */
  @Put()
  @ApiOkResponse({ type: CaseView })
  async record(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { orders, ...outcome }: RecordOutcomeRequest,
  ): Promise<CaseFile> {
    if (isResult(outcome.disposition)) throw new ResultIsNoDisposition();
    const inFen = (orders ?? []).map(({ amount, ...order }) => ({
      ...order,
      amountFen: amount ? fenOf(amount) : null,
    }));
    await this.outcomes.conclude(actor, id, { ...outcome, orders: inFen });
    return this.caseFile.of(actor, id);
  }

  /** 撤销结案: the case is open again. */
  @Delete()
  @HttpCode(200)
  @ApiOkResponse({ type: CaseView })
  async withdraw(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: WithdrawRequest,
  ): Promise<CaseFile> {
    await this.outcomes.withdraw(actor, id, request);
    return this.caseFile.of(actor, id);
  }
}
