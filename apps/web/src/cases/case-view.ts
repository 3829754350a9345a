import { addDays, type Day } from '#law';
import type { operations } from '../api/schema';
import { mondayOf } from '../ui/dates';

export type CaseQuery = NonNullable<operations['CasesController_list']['parameters']['query']>;
export type Sort = NonNullable<CaseQuery['sort']>;

/** The saved views: what each is asked for, by name. */
export const VIEWS = {
  open: '在办',
  mine: '我承办的',
  week: '本周到期',
  hearing: '待开庭',
  closed: '已结',
  all: '全部',
} as const;
export type ViewName = keyof typeof VIEWS;

export function isViewName(text: string | null): text is ViewName {
  return text !== null && Object.hasOwn(VIEWS, text);
}

const OPEN = 'OPEN,SUSPENDED';

/** What a view asks of the server, without filters. */
export function viewQuery(view: ViewName, personId: number, today: Day): CaseQuery {
  switch (view) {
    case 'open':
      return { status: OPEN, sort: 'due' };
    case 'mine':
      return { status: OPEN, officerId: personId, sort: 'due' };
    case 'week':
      return { dueBy: addDays(mondayOf(today), 6), sort: 'due' };
    case 'hearing':
      return { only: 'AWAITING_HEARING', sort: 'due' };
    case 'closed':
      return { status: 'CLOSED', sort: '-closedOn' };
    case 'all':
      return { sort: '-receivedOn' };
  }
}
