import { type ApiToken, type Permission, PERMISSIONS } from '#people';
import { isoInShanghai } from '#platform';
import { Shown } from '../http/shown';

export class TokenView {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown(PERMISSIONS, { list: true }) permissions: Permission[];
  @Shown('instant') createdAt: string;
  @Shown('instant') expiresAt: string;
  @Shown('instant', { nullable: true }) lastUsedAt: string | null;
}

export class NewTokenView extends TokenView {
  /** Shown this once. */
  @Shown('text') value: string;
}

export function tokenViewOf({
  id,
  name,
  permissions,
  createdAt,
  expiresAt,
  lastUsedAt,
}: ApiToken): TokenView {
  return {
    ...{ id, name, permissions },
    createdAt: isoInShanghai(createdAt),
    expiresAt: isoInShanghai(expiresAt),
    lastUsedAt: lastUsedAt ? isoInShanghai(lastUsedAt) : null,
  };
}
