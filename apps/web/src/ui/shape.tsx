import type { ReactNode } from 'react';

export type ShapeKind = 'square' | 'triangle' | 'diamond' | 'ring' | 'small-ring' | 'bars' | 'check' | 'dash';

const SHAPES: Record<ShapeKind, ReactNode> = {
  square: <rect x="1" y="1" width="10" height="10" rx="1.5" fill="currentColor" />,
  triangle: <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />,
  diamond: <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  'small-ring': <circle cx="6" cy="6" r="3" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  bars: <path d="M3.4 2v8M8.6 2v8" stroke="currentColor" strokeWidth="2.2" />,
  check: <path d="M1.5 6.4 4.8 9.6 10.6 2.8" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  dash: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.6" />,
};

/** The mark before a state's words; it repeats them for the eye and says nothing by itself. */
export function Shape({ of, size = 11 }: { of: ShapeKind; size?: number }) {
  return (
    <svg data-part="shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}
