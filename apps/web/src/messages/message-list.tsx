import { useState } from 'react';
import { Link } from 'react-router';
import { type Day, isDay } from '#law';
import type { Shown } from '../api/client';
import { useWhose } from '../shell/whose';
import { dayAt, dayText, dayWithWeekday, timeText } from '../ui/dates';
import { Section } from '../ui/section';
import { Shape } from '../ui/shape';
import { useToday } from '../ui/today';
import { classes } from '../ui/classes';
import { SilenceMessage } from './silence-message';
import styles from './message-list.module.css';

type Message = Shown['NotificationView'];

const KINDS: Record<Message['kind'], string> = {
  DEADLINE: '期限',
  HEARING: '开庭',
  FOLLOW_UP: '后续办理',
  ESCALATION: '督促',
  SYSTEM: '通知',
};

interface MessageListProps {
  messages: readonly Message[];
  onRead: (ids: number[]) => void;
}

/** Day by day. Opening what a message is about reads it. */
export function MessageList({ messages, onRead }: MessageListProps) {
  const today = useToday();
  const days = [...new Set(messages.map(({ at }) => dayAt(at)))];
  return days.map((day) => (
    <Section key={day} title={day === today ? '今天' : dayWithWeekday(day, today)}>
      <ul className={styles.messages}>
        {messages
          .filter(({ at }) => dayAt(at) === day)
          .map((message) => (
            <MessageRow key={message.id} message={message} onRead={onRead} />
          ))}
      </ul>
    </Section>
  ));
}

interface MessageRowProps {
  message: Message;
  onRead: (ids: number[]) => void;
}

function MessageRow({ message, onRead }: MessageRowProps) {
  const { id, kind, title, at, readAt } = message;
  const today = useToday();
  const [isSilencing, setSilencing] = useState(false);
  const whose = useWhose();
  const address = addressOf(message, whose);
  const read = () => {
    if (readAt === null) onRead([id]);
  };
  return (
    <li className={classes(styles.message, readAt === null && styles.messageUnread)}>
      <span className={styles.messageMark}>{readAt === null && <Shape of="diamond" />}</span>
      <div className={styles.messageText}>
        {address === null ? (
          title
        ) : (
          <Link to={address} onClick={read}>
            {title}
          </Link>
        )}
        <div className="muted">
          {[
            KINDS[kind],
            timeText(at),
            whose.nameOf(message),
            readAt === null && '未读',
            silenceText(message, today),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {readAt === null && (
        <div className={styles.messageActions}>
          <button type="button" className={classes('link-button', styles.messageRead)} onClick={read}>
            标为已读
          </button>
          <button
            type="button"
            className={classes('link-button', styles.messageRead)}
            onClick={() => {
              setSilencing(true);
            }}
          >
            改日、不再提醒
          </button>
        </div>
      )}
      {isSilencing && (
        <SilenceMessage
          message={message}
          onClose={() => {
            setSilencing(false);
          }}
        />
      )}
    </li>
  );
}

/** What its reader wished of it. */
function silenceText({ laterOn, dismissedFor }: Message, today: Day): string | null {
  if (laterOn && isDay(laterOn)) return `改到${dayText(laterOn, today)}再提醒`;
  return dismissedFor && `不再提醒：${dismissedFor}`;
}

/** A letter that belongs to no case is among the others. */
function addressOf(
  message: Message,
  { caseAddress }: Pick<ReturnType<typeof useWhose>, 'caseAddress'>,
): string | null {
  const { kind, caseId } = message;
  if (caseId !== null) return caseAddress(caseId, message);
  return kind === 'FOLLOW_UP' ? '/follow-ups' : null;
}
