import type { Day, Question } from '#law';
import { DayField, QueryWhole, Words } from '../http/fields';

const optional = true;

export class DeadlineRequest implements Question {
  @Words('期间', 30) period: string;
  @DayField('起算日期') trigger: Day;
  @QueryWhole('延长天数', 0, 3650, { optional }) extendDays?: number;
  @DayField('中止日期', { optional }) suspendedOn?: Day;
  @DayField('恢复日期', { optional }) resumedOn?: Day;
  @QueryWhole('天数', 1, 3650, { optional }) days?: number;
}
