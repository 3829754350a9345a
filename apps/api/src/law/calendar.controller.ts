import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Calendars, CalendarYearsService, LawOptionsService } from '#casework';
import type { ChosenOptions, Day, Holiday } from '#law';
import type { Actor } from '#people';
import { InvalidInput } from '#platform';
import { Needs } from '../http/access';
import { DayField, ListOf, Whole, Words } from '../http/fields';
import { ListOfDays, WordsByKey } from '../http/plain-fields';
import { By } from '../http/session.guard';
import { PutCalendarYearView, shownYear, unarranged } from './calendar.view';
import { PutLawOptionsView, shownOptions } from './law-options.view';
import { YearParam } from './year-param';

const optional = true;
const nullable = true;
const MAX_ID = 2_147_483_647;
const LONGEST_NOTICE = 20_000;

class HolidayRequest implements Holiday {
  @Words('节日名称', 60) name: string;
  @DayField('放假首日') from: Day;
  @DayField('放假末日') to: Day;
}

/** The text of the notice, or the days that it gives. */
class PutCalendarYearRequest {
  @Words('通知全文', LONGEST_NOTICE, { optional, nullable }) text?: string | null;
  @Words('文号', 200, { optional, nullable }) source?: string | null;
  @ListOf('放假日期', () => HolidayRequest, { optional }) holidays?: HolidayRequest[];
  @ListOfDays('调休上班日', { optional }) workdays?: Day[];
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

class RemoveCalendarYearRequest {
  @Words('撤销理由', 500) reason: string;
  @Whole('版本', 1, MAX_ID) version: number;
}

class PutLawOptionsRequest {
  @WordsByKey('有争议的算法') choices: ChosenOptions;
  @Words('理由', 400) reason: string;
  @Whole('版本', 1, MAX_ID, { optional }) version?: number;
}

/** 放假安排 of a year. Every deadline that it touches is computed again in the background. */
@ApiTags('law')
@Needs('installation.write')
@Controller('calendar/:year')
export class CalendarController {
  constructor(
    private readonly calendars: Calendars,
    private readonly years: CalendarYearsService,
  ) {}

  @Put()
  @ApiOkResponse({ type: PutCalendarYearView })
  async put(
    @By() actor: Actor,
    @Param('year', YearParam) year: number,
    @Body() request: PutCalendarYearRequest,
  ): Promise<PutCalendarYearView> {
    const { source, version } = request;
    const jobId = await this.years.put(actor, { year, source, version, ...daysOf(request) });
    return this.shown(year, jobId);
  }

  /** Back to the arrangement that ships with the product, or to none. */
  @Delete()
  @HttpCode(200)
  @ApiOkResponse({ type: PutCalendarYearView })
  async remove(
    @By() actor: Actor,
    @Param('year', YearParam) year: number,
    @Body() { reason, version }: RemoveCalendarYearRequest,
  ): Promise<PutCalendarYearView> {
    return this.shown(year, await this.years.remove(actor, { year, reason, version }));
  }

  private async shown(year: number, jobId: number | null): Promise<PutCalendarYearView> {
    const { years } = await this.calendars.latest();
    const known = years.find((one) => one.year === year);
    return { jobId, arrangement: known ? shownYear(known) : unarranged(year) };
  }
}

/** 有争议的算法: what the whole installation counts by. */
@ApiTags('law')
@Needs('installation.write')
@Controller('law/choices')
export class LawOptionsController {
  constructor(
    private readonly calendars: Calendars,
    private readonly options: LawOptionsService,
  ) {}

  /** What is not named is counted as usual again. */
  @Put()
  @ApiOkResponse({ type: PutLawOptionsView })
  async put(@By() actor: Actor, @Body() request: PutLawOptionsRequest): Promise<PutLawOptionsView> {
    const jobId = await this.options.choose(actor, request);
    return { jobId, choices: shownOptions(await this.calendars.latest()) };
  }
}

function daysOf({
  text,
  holidays,
  workdays,
}: Pick<PutCalendarYearRequest, 'text' | 'holidays' | 'workdays'>) {
  if (text && (holidays ?? workdays)) {
    const message = '通知全文和逐日录入只填一项';
    throw new InvalidInput([{ field: 'text', message }]);
  }
  if (text) return { text };
  if (holidays) return { holidays, workdays: workdays ?? [] };
  throw new InvalidInput([{ field: 'text', message: '请粘贴放假通知，或者逐日录入放假和调休上班日' }]);
}
