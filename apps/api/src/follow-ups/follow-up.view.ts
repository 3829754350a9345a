import type { FollowUpList, FollowUpListItem } from '#casework';
import { FollowUpView } from '../cases/case.view';
import { Shown } from '../http/shown';

const nullable = true;
const list = true;

export class FollowUpListItemView extends FollowUpView implements FollowUpListItem {
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('number') organId: number;
  @Shown('text') organName: string;
  @Shown('number', { nullable }) seatId: number | null;
  @Shown('flag') mayWrite: boolean;
}

export class FollowUpListView implements FollowUpList {
  @Shown(() => FollowUpListItemView, { list }) items: FollowUpListItemView[];
  @Shown('text', { nullable }) nextCursor: string | null;
  @Shown('number') total: number;
}
