import { InvalidInput } from './problem';

/** The last row of a page: the next page begins after it. */
export interface Place {
  /** What the list is sorted by, as the row has it; empty where that is the id alone. */
  key: string;
  id: number;
}

/** A place as it goes to the reader and comes back. It is good for the one order of the one list that it names. */
export function cursorOf(list: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/**
 * @param isKey what the list can be sorted by, where that is more than any text.
 * @throws InvalidInput for what is no cursor of this list in this order.
 */
export function placeAt(list: string, cursor: string, isKey: (key: string) => boolean = () => true): Place {
  const place = parsed(cursor);
  if (place?.list !== list || !isKey(place.key)) {
    throw new InvalidInput([{ field: 'cursor', message: '翻页位置无效，请从第一页重新打开' }]);
  }
  return { key: place.key, id: place.id };
}

function parsed(cursor: string): (Place & { list: string }) | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value) || value.length !== 3) return null;
    const [list, key, id] = value as unknown[];
    return typeof list === 'string' && typeof key === 'string' && Number.isSafeInteger(id)
      ? { list, key, id: id as number }
      : null;
  } catch {
    return null;
  }
}
