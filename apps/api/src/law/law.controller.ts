import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Calendars } from '#casework';
import {
  type Answer,
  calculate,
  type CalendarYear,
  type Disposition,
  DISPOSITIONS,
  LawRefusal,
  type Period,
  PERIODS,
  STATE_COUNCIL_YEARS,
} from '#law';
import { InvalidInput } from '#platform';
import { OpenToAll } from '../http/session.guard';
import { DeadlineRequest } from './deadline.request';
import { AnswerView, CalendarYearView, DispositionView, PeriodView } from './law.view';

/** The law itself, for anyone: no case is known here and nothing is stored. */
@ApiTags('law')
@OpenToAll()
@Controller('law')
export class LawController {
  constructor(private readonly calendars: Calendars) {}

  @Get('periods')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: PeriodView, isArray: true })
  periods(): readonly Period[] {
    return PERIODS;
  }

  @Get('dispositions')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: DispositionView, isArray: true })
  dispositions(): readonly Disposition[] {
    return DISPOSITIONS;
  }

  /** 节假日安排, as the State Council announced it. */
  @Get('calendar')
  @ApiOkResponse({ type: CalendarYearView, isArray: true })
  calendar(): readonly CalendarYear[] {
    return STATE_COUNCIL_YEARS;
  }

  /** 期限计算. */
  @Get('deadline')
  @ApiOkResponse({ type: AnswerView })
  async deadline(@Query() question: DeadlineRequest): Promise<Answer> {
    const { calendar } = await this.calendars.current();
    try {
      return calculate(question, calendar);
    } catch (error) {
      if (error instanceof LawRefusal)
        throw new InvalidInput([{ field: error.field, message: error.message }]);
      throw error;
    }
  }
}
