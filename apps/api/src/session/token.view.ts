import { type ApiToken, type Permission, PERMISSIONS } from '#people';
import { isoInShanghai } from '#platform';
import { Shown } from '../http/shown';

export class TokenView {
  @Shown('number') id: number;
  @Shown('text') name: string;
  @Shown(PERMISSIONS, { list: true }) permissions: Permission[];
  /** The same in words. */
  @Shown('text', { list: true }) purposes: string[];
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
    purposes: permissions.map((one) => PERMISSIONS[one]),
    createdAt: isoInShanghai(createdAt),
    expiresAt: isoInShanghai(expiresAt),
    lastUsedAt: lastUsedAt ? isoInShanghai(lastUsedAt) : null,
  };
}
