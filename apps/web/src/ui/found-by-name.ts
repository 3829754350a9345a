import type { ReactNode } from 'react';

interface Named {
  label?: ReactNode;
  /** Of a group. */
  options?: readonly Named[];
}

/** `showSearch` of every select: found by any part of the name, first what begins with what was typed. */
export const FOUND_BY_NAME = {
  optionFilterProp: 'label',
  filterSort: (one: Named, other: Named, { searchValue }: { searchValue: string }): number =>
    Number(begins(other, searchValue)) - Number(begins(one, searchValue)),
};

/** A group stands where the best of its options would. */
function begins({ label, options }: Named, typed: string): boolean {
  if (options) return options.some((option) => begins(option, typed));
  return typeof label === 'string' && label.toLowerCase().startsWith(typed.trim().toLowerCase());
}
