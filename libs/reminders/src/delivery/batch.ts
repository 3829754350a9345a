import type { Channel } from '../channel';

/** Due reminders of one channel, claimed together. */
export interface Batch {
  channel: Channel;
  /** Proves the claim: whoever claims the rows anew gives them another. */
  token: string;
  ids: number[];
}
