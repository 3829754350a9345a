import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Calendars } from '#casework';
import { type Answer, calculate, DISPOSITIONS, LawRefusal, PERIODS, yearOf } from '#law';
import { Clock, InvalidInput } from '#platform';
import { Open } from '../http/access';
import { DeadlineRequest } from './deadline.request';
import { CalendarYearView, shownYears } from './calendar.view';
import { CODE_LISTS, CodeListsView, SEAT_EVENTS, SeatEventsView } from './code-lists.view';
import { LawOptionsView, shownOptions } from './law-options.view';
import { AnswerView, DispositionView, dispositionViewOf, periodViewOf, PeriodView } from './law.view';

/** The law itself, for anyone: no case is known here and nothing is stored. */
@ApiTags('law')
@Open()
@Controller('law')
export class LawController {
  constructor(
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  @Get('periods')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: PeriodView, isArray: true })
  periods(): PeriodView[] {
    return PERIODS.map(periodViewOf);
  }

  @Get('dispositions')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: DispositionView, isArray: true })
  dispositions(): DispositionView[] {
    return DISPOSITIONS.map(dispositionViewOf);
  }

  /** 节假日安排, as the State Council announced it, and the statutory days of the years it has not arranged yet. */
  @Get('calendar')
  @ApiOkResponse({ type: CalendarYearView, isArray: true })
  async calendar(): Promise<CalendarYearView[]> {
    const { years } = await this.calendars.current();
    return shownYears(years, yearOf(this.clock.today()));
  }

  /** 程序事项: what can be recorded, by procedure and capacity. */
  @Get('events')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: SeatEventsView, isArray: true })
  events(): SeatEventsView[] {
    return SEAT_EVENTS;
  }

  /** 案由、行政行为种类、行政管理类别, each list with the days from and to which it is in force. */
  @Get('causes')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOkResponse({ type: CodeListsView })
  causes(): CodeListsView {
    return CODE_LISTS;
  }

  /** 有争议的算法: what can be argued, and what is taken here. */
  @Get('choices')
  @ApiOkResponse({ type: LawOptionsView })
  async choices(): Promise<LawOptionsView> {
    return shownOptions(await this.calendars.current());
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
