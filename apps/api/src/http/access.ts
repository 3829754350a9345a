import { SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Permission } from '#people';

const RULE = 'access-rule';

/** What an operation needs of whoever asks. */
export type AccessRule =
  | { kind: 'OPEN' }
  /** Who must first change the password may still do this. */
  | { kind: 'SIGNED_IN'; beforePasswordChange: boolean }
  /** One of them is enough; which of its fields take which, the operation says itself. */
  | { kind: 'NEEDS'; oneOf: readonly [Permission, ...Permission[]] };

/** Needs no session: health, sign-in, the OpenAPI document and the law. */
export const Open = () => SetMetadata(RULE, { kind: 'OPEN' } satisfies AccessRule);

/** About the own account, messages or session: no role is asked for. */
export const SignedInOnly = ({ beforePasswordChange = false } = {}) =>
  SetMetadata(RULE, { kind: 'SIGNED_IN', beforePasswordChange } satisfies AccessRule);

export const Needs = (...oneOf: [Permission, ...Permission[]]) =>
  SetMetadata(RULE, { kind: 'NEEDS', oneOf } satisfies AccessRule);

type Target = Parameters<Reflector['getAllAndOverride']>[1][number];

/** The rule of an operation, else that of its controller. */
export function ruleOf(reflector: Reflector, handler: Target, controller: Target): AccessRule | undefined {
  return reflector.getAllAndOverride<AccessRule | undefined>(RULE, [handler, controller]);
}
