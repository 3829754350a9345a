import type { ReactNode } from 'react';
import type { Day } from '#law';
import { DayCount } from './day-count';
import { dayText } from './dates';
import { LawQuote } from './law-quote';
import { Steps } from './steps';
import { useToday } from './today';
import styles from './why-this-date.module.css';

interface WhyThisDateProps {
  due: Day | null;
  trigger: Day | null;
  nominal?: Day | null;
  /** In months and years there is nothing to number; the calendar shows how it begins and ends. */
  unit: 'day' | 'workday' | 'month' | 'year';
  /** The server's explanation, printed as it is: `起算：…`. */
  steps: readonly string[];
  basis: { law: string; article: string; quote: string } | null;
  consequence?: string | null;
  pauses?: readonly { from: Day; to: Day }[];
  startLabel?: string;
  /** What else is said of the rule, below its words. */
  children?: ReactNode;
}

/** 为什么是这一天: how it was counted, the law's words, what happens when it is missed, and the days on a calendar. */
export function WhyThisDate(props: WhyThisDateProps) {
  const { due, trigger, nominal, unit, steps, basis, consequence, pauses, startLabel, children } = props;
  const today = useToday();
  return (
    <div className={styles.why}>
      <div className={styles.whyText}>
        <h3>{due ? `为什么是 ${dayText(due, today)}` : '期限怎样计算'}</h3>
        <Steps steps={steps} />
        {basis && <LawQuote of={basis} />}
        {consequence && <p className={styles.whyConsequence}>逾期后果：{consequence}</p>}
        {children}
      </div>
      {due && trigger && (
        <DayCount
          small
          start={trigger}
          end={due}
          nominal={nominal}
          unit={unit === 'workday' ? 'workday' : 'day'}
          pauses={pauses}
          startLabel={startLabel}
        />
      )}
    </div>
  );
}
