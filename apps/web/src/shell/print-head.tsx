import { wholeDayText } from '../ui/dates';
import { useToday } from '../ui/today';
import styles from './print-head.module.css';

/** On paper, whose page it is and of what day. */
export function PrintHead({ organ }: { organ: string }) {
  const today = useToday();
  return (
    <p className={styles.printHead} aria-hidden="true">
      <span>{organ}</span>
      <span>{wholeDayText(today)} 打印</span>
    </p>
  );
}
