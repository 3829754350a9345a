import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { LEADER_RANKS } from '#law';
import { useMay } from '../shell/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { ContactDrawer } from './contact-drawer';
import { type Contact, CONTACT_KINDS } from './contact-kinds';
import styles from './people.module.css';
import { type Account, contactsQuery, type Organ } from './queries';

interface ContactsProps {
  organ: Pick<Organ, 'id' | 'ended'>;
  people: readonly Account[];
}

/** 局领导和联系人: who is asked to appear, and who is told, with an account or without one. */
export function Contacts({ organ, people }: ContactsProps) {
  const mayWrite = useMay()('organs.write');
  const asked = useQuery(contactsQuery(organ.id));
  const contacts = asked.data ?? [];
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  const close = () => {
    setOpen(null);
  };
  return (
    <Section
      title={`局领导和联系人 ${contacts.length} 人`}
      aside="出庭的负责人从这里选；没有账号的也能用一次性链接答复"
    >
      {asked.isError && <ErrorSentence error={asked.error} onRetry={asked.refetch} />}
      {asked.isSuccess && contacts.length === 0 && (
        <EmptyState title="还没有登记局领导" hint="先登记局长、副局长，安排出庭时就能直接选、直接请示" />
      )}
      <ul className={styles.list}>
        {contacts.map((contact) => (
          <li key={contact.id} className={styles.row}>
            <div>
              <b>{contact.name}</b> <span className="muted">{contact.post}</span>
              <div className="muted">{detailsOf(contact, people)}</div>
            </div>
            <span className={styles.state}>{contact.ended && '已停用'}</span>
            {mayWrite && (
              <Button
                aria-label={`修改 ${contact.name}`}
                onClick={() => {
                  setOpen(contact);
                }}
              >
                修改
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && !organ.ended && (
        <div className={styles.add}>
          <Button
            onClick={() => {
              setOpen('new');
            }}
          >
            添加局领导、联系人
          </Button>
        </div>
      )}
      {open && (
        <ContactDrawer
          organId={organ.id}
          contact={open === 'new' ? null : open}
          people={people}
          onClose={close}
        />
      )}
    </Section>
  );
}

function detailsOf({ kind, rank, userId, email, mobile }: Contact, people: readonly Account[]): string {
  const account = people.find(({ id }) => id === userId);
  const reached = [account && `账号 ${account.displayName}`, email ?? undefined, mobile ?? undefined].filter(
    (one) => one !== undefined,
  );
  return [
    rank ? LEADER_RANKS[rank] : CONTACT_KINDS[kind],
    ...(reached.length > 0 ? reached : ['没有账号和邮箱']),
  ].join(' · ');
}
