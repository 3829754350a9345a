export type WithNulls<T> = { [K in keyof T]-?: Exclude<T[K], undefined> | null };

/** What was left out is stored as nothing. */
export function withNulls<T extends object>(fields: T): WithNulls<T> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, (value as unknown) ?? null]),
  ) as WithNulls<T>;
}
