import type { Identity } from '#people';
import { isoInShanghai } from '#platform';
import { Words } from '../http/fields';
import { Shown } from '../http/shown';

const nullable = true;

export class LeaveRequest {
  /** Where the page wants to go afterwards; given back as it is. */
  @Words('返回的页面', 500, { optional: true, nullable }) next?: string | null;
}

export class ArriveRequest {
  /** The query with which the browser came back: `code=…&state=…`. */
  @Words('统一身份认证的答复', 4000, { verbatim: true }) answer: string;
}

export class LinkRequest {
  @Words('密码', 128, { verbatim: true }) password: string;
}

export class GiveIdentityRequest {
  /** `sub`, as the provider writes it. */
  @Words('统一身份认证的账号标识', 255) subject: string;
}

export class SignInWaysView {
  /** Whether a provider of identities is configured. */
  @Shown('flag') provider: boolean;
}

export class DepartureView {
  /** Of the provider. */
  @Shown('text') url: string;
}

export class WayOutView {
  /** Where the provider ends its own session; null where it does not, or cannot be reached. */
  @Shown('text', { nullable }) url: string | null;
}

export class ArrivalView {
  /** Whether an account was linked; else somebody is signed in. */
  @Shown('flag') linked: boolean;
  @Shown('text', { nullable }) next: string | null;
}

class IdentityView {
  @Shown('text') subject: string;
  @Shown('instant') linkedAt: string;
  @Shown('instant', { nullable }) lastUsedAt: string | null;
}

export class OneIdentityView {
  @Shown(() => IdentityView, { nullable }) identity: IdentityView | null;
}

export function identityViewOf(identity: Identity | null): OneIdentityView {
  if (!identity) return { identity: null };
  const { subject, linkedAt, lastUsedAt } = identity;
  return {
    identity: {
      subject,
      linkedAt: isoInShanghai(linkedAt),
      lastUsedAt: lastUsedAt && isoInShanghai(lastUsedAt),
    },
  };
}
