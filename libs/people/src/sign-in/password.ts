import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no account; checked where the user name is unknown, so that the answer takes equally long. */
let decoy: Promise<string> | undefined;

export function hashOf(password: string): Promise<string> {
  return hash(password, COST);
}

export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashOf('nobody has this password');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== undefined;
}
