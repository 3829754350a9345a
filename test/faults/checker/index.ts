import { eventually } from '../../patience';
import type { Books } from '../books';
import type { Deed } from '../clerks';
import { keptTwice, lost } from './acknowledged';
import { undelivered } from './delivered';
import { torn } from './whole';

/**
 * Every breach of what must hold at any moment, a crash included; none is the answer that a test wants. It knows the
 * tables and the rules as they are written for people, and nothing of the product's code.
 */
export function violations(books: Books, journal: readonly Deed[]): string[] {
  return [...lost(books, journal), ...keptTwice(books, journal), ...torn(books)];
}

/** The same when nobody is at work any more and what is due has had its time to arrive. */
export function violationsAtRest(books: Books, journal: readonly Deed[]): string[] {
  return [...violations(books, journal), ...undelivered(books)];
}

/** Reads until what is due has been delivered. */
export async function atRest(read: () => Promise<Books>): Promise<Books> {
  let books = await read();
  await eventually(
    async () => undelivered((books = await read())).length === 0,
    () => undelivered(books).join('\n'),
  );
  return books;
}

export { delays } from './delivered';
