import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LocalRulesQuery, LocalRulesService } from '#casework';
import { LOCAL_EXAMPLES } from '#law';
import type { Actor } from '#people';
import { Needs } from '../http/access';
import { IdParam } from '../http/id-param';
import { By } from '../http/session.guard';
import {
  ExampleRequest,
  LocalRuleChangesRequest,
  NewLocalRuleRequest,
  RemoveLocalRuleRequest,
  sourceIn,
  triggerIn,
} from './local-rule.requests';
import { LocalRuleView } from './local-rule.view';

/** 地方规定. The cases and the duties of the organs follow in the background. */
@ApiTags('local rules')
@Controller('local-rules')
export class LocalRulesController {
  constructor(
    private readonly rules: LocalRulesService,
    private readonly list: LocalRulesQuery,
  ) {}

  /** Those that hold for the own organ, and those of the organs below it. */
  @Get()
  @Needs('people.read')
  @ApiOkResponse({ type: LocalRuleView, isArray: true })
  all(@By() actor: Actor): Promise<LocalRuleView[]> {
    return this.list.of(actor);
  }

  @Post()
  @Needs('localRules.write')
  @ApiCreatedResponse({ type: LocalRuleView })
  async add(@By() actor: Actor, @Body() request: NewLocalRuleRequest): Promise<LocalRuleView> {
    const { trigger, source, rolls = true, actor: who = null, effectiveTo = null, ...told } = request;
    const id = await this.rules.add(actor, {
      ...told,
      ...{ trigger: triggerIn(trigger), source: sourceIn(source), rolls, actor: who, effectiveTo },
    });
    return this.one(actor, id);
  }

  /** Whoever switches one on again, or one of whose rules he has already, is refused at `effectiveFrom`. */
  @Post('examples')
  @Needs('localRules.write')
  @ApiCreatedResponse({ type: LocalRuleView, isArray: true })
  async switchOn(@By() actor: Actor, @Body() { code, ...told }: ExampleRequest): Promise<LocalRuleView[]> {
    const example = LOCAL_EXAMPLES.find((one) => one.code === code);
    if (!example) throw new Error(`The request let ${code} pass and there is no such example`);
    const ids = await this.rules.addExample(actor, { example, ...told });
    return (await this.list.of(actor)).filter(({ id }) => ids.includes(id));
  }

  @Patch(':id')
  @Needs('localRules.write')
  @ApiOkResponse({ type: LocalRuleView })
  async change(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() { trigger, source, ...told }: LocalRuleChangesRequest,
  ): Promise<LocalRuleView> {
    await this.rules.change(actor, id, {
      ...told,
      ...(trigger && { trigger: triggerIn(trigger) }),
      ...(source && { source: sourceIn(source) }),
    });
    return this.one(actor, id);
  }

  /** One that has opened deadlines is given its last day instead. */
  @Delete(':id')
  @HttpCode(204)
  @Needs('localRules.write')
  async remove(
    @By() actor: Actor,
    @Param('id', IdParam) id: number,
    @Body() request: RemoveLocalRuleRequest,
  ): Promise<void> {
    await this.rules.remove(actor, id, request);
  }

  private async one(actor: Actor, id: number): Promise<LocalRuleView> {
    const found = (await this.list.of(actor)).find((rule) => rule.id === id);
    if (!found) throw new Error(`The local rule ${id} was stored and is not there`);
    return found;
  }
}
