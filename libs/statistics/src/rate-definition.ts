import type { RateBase } from './rate-parts';

export interface RateDefinition {
  id: string;
  name: string;
  numeratorName: string;
  note?: string;
  /** How many of the one there are for one of the other: no share, and not in per cent. */
  isRatio?: boolean;
  /** The first is taken unless another is chosen. */
  bases: readonly [RateBase, ...RateBase[]];
}
