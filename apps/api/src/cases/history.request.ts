import { QueryWhole } from '../http/fields';

export class HistoryRequest {
  @QueryWhole('起点', 1, 2_147_483_647, { optional: true }) before?: number;
}
