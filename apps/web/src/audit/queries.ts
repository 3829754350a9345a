import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, type Shown } from '../api/client';
import { dayOrNull } from '../ui/dates';

export type AuditEntry = Shown['AuditLogEntryView'];
export type RecordKind = AuditEntry['kind'];

const PAGE = 50;

/** What the address asks of the log, and no more. */
export function auditQuery(address: URLSearchParams) {
  const filter = {
    from: dayOrNull(address.get('from')) ?? undefined,
    to: dayOrNull(address.get('to')) ?? undefined,
    person: address.get('person') ?? undefined,
    caseNo: address.get('caseNo') ?? undefined,
    kind: address.get('kind') ?? undefined,
    ...(address.has('refused') ? { refused: 'true' as const } : {}),
  };
  return infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) };
      return answerOf(api.GET('/api/audit', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}
