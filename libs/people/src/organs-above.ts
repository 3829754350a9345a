/**
 * Of what organs have decided each for itself and those below, what holds at an organ: its own and that of those above
 * it, from the topmost down.
 */
export function fromTheTop<T extends { path: string }>(decided: readonly T[], organPath: string): T[] {
  return decided
    .filter(({ path }) => organPath.startsWith(path))
    .sort((one, other) => one.path.length - other.path.length);
}
