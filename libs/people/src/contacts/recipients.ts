import { type EntityManager, In, IsNull } from 'typeorm';
import { User } from '../user.entity';
import { Contact } from './contact.entity';

/** Who hears something: an account, or a contact. */
export type Recipient = { kind: 'USER'; id: number } | { kind: 'CONTACT'; id: number };

/** Where a recipient is reached, by channel; null where not at all. */
export interface Addresses {
  name: string;
  /** Whose inbox. */
  userId: number | null;
  email: string | null;
  mobile: string | null;
}

/**
 * The addresses of those of the recipients who are still there. A contact with an account is reached as the account is,
 * and what the contact itself says goes before that.
 */
export async function addressesOf(
  db: EntityManager,
  recipients: readonly Recipient[],
): Promise<{ recipient: Recipient; addresses: Addresses }[]> {
  const idsOf = (kind: Recipient['kind']) => recipients.flatMap((one) => (one.kind === kind ? [one.id] : []));
  const contacts = await db.findBy(Contact, { id: In(idsOf('CONTACT')), endedAt: IsNull() });
  const userIds = [...idsOf('USER'), ...contacts.flatMap(({ userId }) => userId ?? [])];
  const users = await db.find(User, {
    select: { id: true, displayName: true, email: true },
    where: { id: In(userIds), disabledAt: IsNull() },
  });
  const accountOf = (id: number | null) => users.find((user) => user.id === id);
  return recipients.flatMap((recipient) => {
    const addresses =
      recipient.kind === 'USER'
        ? ofAccount(accountOf(recipient.id))
        : ofContact(
            contacts.find(({ id }) => id === recipient.id),
            accountOf,
          );
    return addresses ? [{ recipient, addresses }] : [];
  });
}

type Account = Pick<User, 'id' | 'displayName' | 'email'>;

function ofAccount(user: Account | undefined): Addresses | null {
  return user ? { name: user.displayName, userId: user.id, email: user.email, mobile: null } : null;
}

function ofContact(
  contact: Contact | undefined,
  accountOf: (id: number | null) => Account | undefined,
): Addresses | null {
  if (!contact) return null;
  const { name, userId, email, mobile } = contact;
  const account = accountOf(userId);
  return { name, userId: account?.id ?? null, email: email ?? account?.email ?? null, mobile };
}
