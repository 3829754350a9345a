import { wholeDayText } from '../ui/dates';
import { useToday } from '../ui/today';
import './print-head.css';

/** On paper, whose page it is and of what day. */
export function PrintHead({ organ }: { organ: string }) {
  const today = useToday();
  return (
    <p className="print-head" aria-hidden="true">
      <span>{organ}</span>
      <span>{wholeDayText(today)} 打印</span>
    </p>
  );
}
