export { AuditEntry, type AuditAction, type Change } from './audit/audit-entry.entity';
export {
  AuditTrail,
  changesBetween,
  changesOfNew,
  type Deed,
  type Doer,
  type Whose,
} from './audit/audit-trail';
export { type Damage, type Finding, verifyAuditChains } from './audit/verification';
export { civilDay, Clock, instantAt, isoInShanghai } from './clock';
export { ClockWatch } from './clock-watch';
export { cursorOf, type Place, placeAt } from './cursor';
export {
  DAY,
  DAY_OR_NULL,
  INSTANT,
  INSTANT_OR_NULL,
  LONG_JSON,
  LONG_JSON_OR_NULL,
  REFERENCE,
  REFERENCE_OR_NULL,
  text,
  textOrNull,
} from './database/columns';
export { openDatabase } from './database/database';
export { openToRead } from './database/open-to-read';
export { type Fault, faultOf, isDuplicate } from './database/faults';
export { findJoined, findRows, insertRow, insertRows, rowsWhere } from './database/rows';
export { askTogether, plainly, type Question, type Questions, writeLater } from './database/together';
export { endInTime } from './end';
export { Idempotency } from './idempotency/idempotency';
export { Job, type JobState } from './jobs/job.entity';
export { type JobHandler, JobHandlers } from './jobs/job-handlers';
export { JobRun, type Progress } from './jobs/job-run';
export { JobRunner } from './jobs/job-runner';
export { JobRunnerModule } from './jobs/job-runner.module';
export { JobsService } from './jobs/jobs.service';
export { type EntityClass, PLATFORM_ENTITIES, PlatformModule } from './platform.module';
export { type Claim, type Due, type Leased, Leases } from './leases';
export {
  Conflict,
  type FieldError,
  InvalidInput,
  NotFound,
  Problem,
  refuseIfAny,
  StaleVersion,
} from './problem';
export { RECORD_KINDS, type RecordKind, type Subject } from './subject';
export { Transactions } from './transactions';
export { xmlText } from './xml-text';
