import { dayAt, dayWithWeekday, timeText } from '../ui/dates';
import { useToday } from '../ui/today';
import styles from './appear.module.css';

/** 10月15日 周四 上午 9:30, to be read at arm's length. */
export function HearingHour({ at }: { at: string }) {
  const today = useToday();
  const time = timeText(at);
  const half = Number(time.slice(0, 2)) < 12 ? '上午' : '下午';
  return (
    <time className={styles.hour} dateTime={at}>
      <span>{dayWithWeekday(dayAt(at), today)}</span> <span>{`${half} ${time}`}</span>
    </time>
  );
}
