/** The door of the statistics room. */
export type { StreamTally, Tally } from './tally';
