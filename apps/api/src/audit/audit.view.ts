import type { AuditLogEntry, AuditLogPage } from '#casework';
import { RECORD_KINDS } from '#platform';
import { Shown, ShownMap } from '../http/shown';

const nullable = true;

class AuditLogEntryView implements AuditLogEntry {
  @Shown('number') id: number;
  /** The same for all that one deed changed. */
  @Shown('text') deedId: string;
  @Shown('instant') at: string;
  /** Null where the product itself acted, or nobody knows who. */
  @Shown('number', { nullable }) userId: number | null;
  @Shown('text') userName: string;
  @Shown('number', { nullable }) organId: number | null;
  @Shown('text', { nullable }) organName: string | null;
  @Shown(RECORD_KINDS) kind: AuditLogEntry['kind'];
  @Shown('number') recordId: number;
  @Shown('text', { nullable }) recordKey: string | null;
  @Shown('number', { nullable }) caseId: number | null;
  @Shown('text', { nullable }) caseNo: string | null;
  @Shown('text') action: AuditLogEntry['action'];
  /** Field → [before, after]. */
  @ShownMap('any') changes: AuditLogEntry['changes'];
  @Shown('text', { nullable }) reason: string | null;
}

export class AuditLogView implements AuditLogPage {
  @Shown(() => AuditLogEntryView, { list: true }) items: AuditLogEntryView[];
  @Shown('text', { nullable }) nextCursor: string | null;
}
