import type { Batch } from './batch';

/** Carries claimed batches to whoever delivers them. */
export abstract class DeliveryQueue {
  abstract push(batch: Batch): Promise<void>;
}
