import type { NewSeat } from '#casework';
import { CAPACITIES, type Capacity, type Day, DEFENDANT_FORMS, type DefendantForm } from '#law';
import { DayField, OneOf, QueryWhole, Whole } from '../http/fields';

const optional = true;
const MAX_ID = 2_147_483_647;

export class AddSeatRequest implements NewSeat {
  @Whole('机关', 1, MAX_ID) organId: number;
  @OneOf('本机关身份', CAPACITIES) capacity: Capacity;
  @DayField('收到日期') receivedOn: Day;
  @OneOf('被告形式', DEFENDANT_FORMS, { optional }) defendantForm?: DefendantForm | null;
  @Whole('承办机构', 1, MAX_ID, { optional }) unitId?: number | null;
  @Whole('承办人', 1, MAX_ID, { optional }) officerId?: number | null;
  @Whole('版本', 1, MAX_ID) version: number;
}

export class CaseRequest {
  @QueryWhole('席位', 1, MAX_ID, { optional }) seat?: number;
}
