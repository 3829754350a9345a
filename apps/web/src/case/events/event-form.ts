import type { CaseForm } from '../form/use-case-form';
import type { EventValues } from './event-values';

/** What the fields of an event need of its form. */
export type EventForm = Pick<CaseForm<EventValues>, 'values' | 'set' | 'idOf' | 'errorOf'>;
