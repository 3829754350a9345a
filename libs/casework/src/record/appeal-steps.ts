import type { EventType } from '#law';
import type { CaseEvent } from './case-event.entity';

const STEPS: readonly EventType[] = ['APPEAL_PROPOSED', 'APPEAL_APPROVED', 'APPEAL_RETURNED'];

/** 是否上诉: what was proposed and answered, in the order in which it was recorded. */
export function appealStepsIn<T extends Pick<CaseEvent, 'id' | 'type'>>(events: readonly T[]): T[] {
  return events.filter(({ type }) => STEPS.includes(type)).sort((one, other) => one.id - other.id);
}
