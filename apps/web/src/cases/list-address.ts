import { isDay, type Procedure, PROCEDURES } from '#law';
import { type CaseQuery, isViewName, type Sort, type ViewName } from './case-view';

/** What a person chose, as it stands in the address of the list. */
export interface ListAddress {
  view: ViewName;
  filters: Filters;
  sort: Sort | null;
  look: Look | null;
}

/** The case in the quick look. */
export interface Look {
  id: number;
  /** That of another organ; the own one without it. */
  seat: number | null;
}

export interface Filters {
  q: string | null;
  procedure: readonly Procedure[];
  officerId: number | null;
  from: string | null;
  to: string | null;
  only: NonNullable<CaseQuery['only']> | null;
}

export const SORTS: Record<Sort, string> = {
  due: '最近期限',
  '-receivedOn': '收到日期，新的在前',
  receivedOn: '收到日期，旧的在前',
  '-closedOn': '结案日期',
};

/** 情形: what needs a look, as the start page counts it. */
export const TRAITS: Record<NonNullable<Filters['only']>, string> = {
  AWAITING_HEARING: '待开庭',
  WITHOUT_DEADLINE: '没有任何期限',
  WITHOUT_SERVICE: '未录送达日期',
  AWAITING_APPROVAL: '是否上诉待审批',
  UNCONFIRMED: '30 天没有变动，未确认',
  AWAITING_EFFECT: '未登记裁判生效',
  ENTERED_LATE: '补录，未登记办理日期',
  WITHDRAWN: '登记已撤回',
};

/** Whatever makes no sense in an address is as if it were not there. */
export function readAddress(parameters: URLSearchParams): ListAddress {
  const view = parameters.get('view');
  const sort = parameters.get('sort');
  return {
    view: isViewName(view) ? view : 'open',
    filters: {
      q: parameters.get('q'),
      procedure: (parameters.get('procedure') ?? '').split(',').filter(isProcedure),
      officerId: numberOf(parameters.get('officer')),
      from: dayOf(parameters.get('from')),
      to: dayOf(parameters.get('to')),
      only: traitOf(parameters.get('only')),
    },
    sort: sort !== null && Object.hasOwn(SORTS, sort) ? (sort as Sort) : null,
    look: lookIn(parameters),
  };
}

export function writeAddress({ view, filters, sort, look }: ListAddress): URLSearchParams {
  const { q, procedure, officerId, from, to, only } = filters;
  const given = {
    view: view === 'open' ? null : view,
    q,
    procedure: procedure.length > 0 ? procedure.join(',') : null,
    officer: officerId,
    from,
    to,
    only,
    sort,
    look: look?.id ?? null,
    seat: look?.seat ?? null,
  };
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
}

export const NO_FILTERS: Filters = {
  q: null,
  procedure: [],
  officerId: null,
  from: null,
  to: null,
  only: null,
};

export function isFiltered({ q, procedure, officerId, from, to, only }: Filters): boolean {
  return [q, officerId, from, to, only].some((value) => value !== null) || procedure.length > 0;
}

/** The filters as the server takes them; those that were not chosen leave what the view asks. */
export function filterQuery({ procedure, from, to, ...filters }: Filters): CaseQuery {
  const chosen = {
    ...filters,
    procedure: procedure.length > 0 ? procedure.join(',') : null,
    from: isDay(from) ? from : null,
    to: isDay(to) ? to : null,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== null));
}

function lookIn(parameters: URLSearchParams): Look | null {
  const id = numberOf(parameters.get('look'));
  return id === null ? null : { id, seat: numberOf(parameters.get('seat')) };
}

function isProcedure(text: string): text is Procedure {
  return Object.hasOwn(PROCEDURES, text);
}

function traitOf(text: string | null): Filters['only'] {
  return text !== null && Object.hasOwn(TRAITS, text) ? (text as Filters['only']) : null;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
}

function dayOf(text: string | null): string | null {
  return isDay(text) ? text : null;
}
