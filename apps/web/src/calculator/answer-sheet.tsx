import { Button } from 'antd';
import { useState } from 'react';
import { addDays, type Day, isDay } from '#law';
import { useWorkCalendar } from '../api/work-calendar';
import { startLabelOf } from '../case/deadlines/calendar-pauses';
import { RuleRemarks } from '../settings/rule-remarks';
import { dayWithWeekday, wholeDayText, weekdayText } from '../ui/dates';
import { DayCount } from '../ui/day-count';
import { DueIn } from '../ui/due-in';
import { LawQuote } from '../ui/law-quote';
import { Notice } from '../ui/notice';
import { Steps } from '../ui/steps';
import { useToday } from '../ui/today';
import { UrgencyTag } from '../ui/urgency-tag';
import type { AnsweredDate } from './answered-date';
import { consequenceOf, countedOf, headingOf, provisionalOf } from './answer-words';
import { type CalculatorQuestion, isTold } from './question';
import { classes } from '../ui/classes';
import styles from '../ui/section.module.css';
import calculatorStyles from './calculator.module.css';

interface AnswerSheetProps {
  question: CalculatorQuestion;
  dates: readonly AnsweredDate[];
}

/** The right side: the date that matters, how it was counted, and every other date that follows. */
export function AnswerSheet({ question, dates }: AnswerSheetProps) {
  const [wanted, want] = useState<string | null>(null);
  const shown = dates.find(({ key }) => key === wanted) ?? dates[0];
  if (!shown) return <NoDate />;
  const others = dates.filter((date) => date !== shown);
  return (
    <section className={classes(styles.section, calculatorStyles.calculatorAnswer)} aria-label="答案">
      <div aria-live="polite">
        <Headline date={shown} />
      </div>
      <Reason date={shown} question={question} />
      <Law date={shown} />
      {others.length > 0 && (
        <div className={calculatorStyles.calculatorOthers}>
          <h2>由此开始的其他期限</h2>
          {others.map((date) => (
            <OtherDate
              key={date.key}
              date={date}
              show={() => {
                want(date.key);
              }}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function NoDate() {
  return (
    <section className={classes(styles.section, calculatorStyles.calculatorAnswer)} aria-label="答案">
      <p className={styles.sectionBody} role="status">
        这一天的法律没有由此开始的期限。请核对日期和身份，或者直接选期间。
      </p>
    </section>
  );
}

function Headline({ date }: { date: AnsweredDate }) {
  const today = useToday();
  const calendar = useWorkCalendar();
  const { due, provisional, daysLeft, period } = date;
  const workdays = due && due > today ? `其中 ${calendar.countWorkdays(today, due)} 个工作日` : null;
  return (
    <div className={calculatorStyles.calculatorHeadline}>
      <div className={calculatorStyles.calculatorHeading}>{headingOf(date)}</div>
      <div className={calculatorStyles.calculatorDate}>
        {due ? <WholeDate on={due} /> : withoutDate(daysLeft, period)}
      </div>
      <div className={calculatorStyles.calculatorLeft}>
        <UrgencyTag
          due={due}
          status={daysLeft === null ? 'OPEN' : 'SUSPENDED'}
          {...{ provisional, earlierDue: date.earlierDue }}
        />
        <span>{[workdays, countedOf(date)].filter(Boolean).join(' · ')}</span>
      </div>
      <Remarks date={date} />
    </div>
  );
}

function WholeDate({ on }: { on: Day }) {
  const [whole = ''] = wholeDayText(on).split(' ');
  return (
    <time dateTime={on}>
      {whole} <small>{weekdayText(on)}</small>
    </time>
  );
}

function withoutDate(daysLeft: number | null, period: AnsweredDate['period']): string {
  if (daysLeft === null) return '没有确定的日期';
  return `停止计算，余下 ${daysLeft} ${period?.unit === 'workday' ? '个工作日' : '日'}`;
}

/** 暂定, and what the other version of the law would give. */
function Remarks({ date }: { date: AnsweredDate }) {
  const { provisional, earlierDue } = date;
  const why = provisionalOf(date);
  return (
    <>
      {why && (
        <Notice tone="attention">
          {provisional && <b>暂定 </b>}
          {why}
        </Notice>
      )}
      {earlierDue && provisional && (
        <Notice tone="attention">
          <b>可能提前 </b>放假安排公布后，节前节后的周末安排上班的，可能提前到{wholeDayText(earlierDue)}，
          稳妥起见按这一天办。
        </Notice>
      )}
      {earlierDue && !provisional && (
        <Notice tone="attention">
          <b>两个版本的法律日期不同 </b>另一版本到{wholeDayText(earlierDue)}为止，稳妥起见按较早的日期办。
        </Notice>
      )}
    </>
  );
}

function Reason({ date, question }: { date: AnsweredDate; question: CalculatorQuestion }) {
  const { due, nominal, trigger, period, steps, isMoved } = date;
  return (
    <div className={calculatorStyles.calculatorReason}>
      {due && trigger && (
        <DayCount
          start={trigger}
          end={due}
          nominal={nominal}
          unit={period?.unit === 'workday' ? 'workday' : 'day'}
          startLabel={startLabelOf(period?.trigger ?? '')}
          pauses={isMoved ? pausesIn(question) : []}
        />
      )}
      <div>
        <h2>怎样数出来</h2>
        <Steps steps={steps} />
      </div>
    </div>
  );
}

/** The law's words, what happens when the date is missed, and what is argued about it. */
function Law({ date }: { date: AnsweredDate }) {
  const { period } = date;
  const consequence = consequenceOf(date);
  if (!period) return null;
  return (
    <div className={calculatorStyles.calculatorLawText}>
      <LawQuote of={period} />
      <RuleRemarks periodId={period.id} />
      {consequence && (
        <Notice tone="wrong">
          <b>逾期后果 </b>
          {consequence}
        </Notice>
      )}
      {period.note && <p className="muted">{period.note}</p>}
    </div>
  );
}

/** For the picture: the days on which the clock stood. */
function pausesIn({ pauses }: CalculatorQuestion) {
  return pauses.filter(isTold).flatMap(({ kind, from, to }) => {
    if (!isDay(from) || !isDay(to)) return [];
    return [{ from, to: kind === 'SUSPENSION' ? to : addDays(to, 1) }];
  });
}

function OtherDate({ date, show }: { date: AnsweredDate; show: () => void }) {
  const today = useToday();
  const { name, ours, period, due, provisional } = date;
  return (
    <div className={calculatorStyles.calculatorOther}>
      <span>
        {name}
        {!ours && <span className="muted">（{period?.actor ?? '对方'}）</span>}
      </span>
      {due ? (
        <DueIn {...{ due, provisional, earlierDue: date.earlierDue }} />
      ) : (
        <span className="muted">没有确定的日期</span>
      )}
      <Button
        type="link"
        size="small"
        aria-label={`${name}${due ? dayWithWeekday(due, today) : ''}，看怎样数出来`}
        onClick={show}
      >
        看怎样数
      </Button>
    </div>
  );
}
