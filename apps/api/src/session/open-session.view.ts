import type { OpenSession } from '#people';
import { isoInShanghai } from '#platform';
import { Shown } from '../http/shown';

const nullable = true;

export class OpenSessionView {
  @Shown('number') id: number;
  @Shown('instant') createdAt: string;
  @Shown('instant') lastSeenAt: string;
  /** Without another request. */
  @Shown('instant') endsAt: string;
  @Shown('text', { nullable }) address: string | null;
  @Shown('text', { nullable }) agent: string | null;
  @Shown('flag') current: boolean;
}

export function sessionViewOf({ createdAt, lastSeenAt, endsAt, ...session }: OpenSession): OpenSessionView {
  return {
    ...session,
    createdAt: isoInShanghai(createdAt),
    lastSeenAt: isoInShanghai(lastSeenAt),
    endsAt: isoInShanghai(endsAt),
  };
}
