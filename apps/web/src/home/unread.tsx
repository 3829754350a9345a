import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { inboxQuery } from '../api/queries';
import { useMarkRead } from '../messages/queries';
import { useWhose } from '../shell/whose';
import { momentText } from '../ui/dates';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import styles from './to-check.module.css';

const SHOWN = 4;

/** The latest messages that were not read. Opening a message's case reads it. */
export function Unread() {
  const today = useToday();
  const whose = useWhose();
  const inbox = useQuery(inboxQuery).data;
  const read = useMarkRead();
  const unread = inbox?.items.filter(({ readAt }) => readAt === null) ?? [];
  if (!inbox || unread.length === 0) return null;
  return (
    <Section title={`未读消息 ${inbox.unread}`} aside={<Link to="/messages">全部消息</Link>}>
      <ul className={styles.checks}>
        {unread.slice(0, SHOWN).map((message) => (
          <li key={message.id} className={styles.check}>
            <div>
              {message.caseId === null ? (
                message.title
              ) : (
                <Link
                  to={whose.caseAddress(message.caseId, message)}
                  onClick={() => {
                    read.mutate([message.id]);
                  }}
                >
                  {message.title}
                </Link>
              )}
              <div className="muted">
                {[momentText(message.at, today), whose.nameOf(message)].filter(Boolean).join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
