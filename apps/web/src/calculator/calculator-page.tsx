import { CopyOutlined, LinkOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { WorkCalendar } from '#law';
import { sessionQuery } from '../api/queries';
import { useCountingChoices } from '../api/counting-choices';
import { useWorkCalendar } from '../api/work-calendar';
import { copyText } from '../statistics/copy-text';
import { PageHead } from '../ui/page-head';
import { Seal } from '../ui/seal';
import { useToday } from '../ui/today';
import { answerTo } from './answer';
import { AnswerSheet } from './answer-sheet';
import { sentenceOf, textOf } from './answer-words';
import { addressOf, questionOf } from './question';
import { QuestionForm } from './question-form';
import { classes } from '../ui/classes';
import styles from '../ui/section.module.css';
import calculatorStyles from './calculator.module.css';

/** 期限计算器: for anyone; the question stands in the address, and nothing is sent anywhere. */
export function CalculatorPage() {
  const today = useToday();
  const calendar = useWorkCalendar();
  const [address, setAddress] = useSearchParams();
  const question = questionOf(address, today);
  const { problems, dates } = answerTo(question, { calendar, choices: useCountingChoices() });
  const hasAnswer = problems.size === 0 && dates.length > 0;
  return (
    <div>
      <CalculatorHead />
      <main className={calculatorStyles.calculatorMain}>
        <PageHead
          title="行政复议、行政诉讼期限计算"
          context={`节假日按国务院办公厅历年通知，已收录 ${yearsOf(calendar)} 年`}
        >
          <Copy
            label="复制链接"
            icon={<LinkOutlined aria-hidden />}
            text={() => linkTo(addressOf(question))}
          />
          {hasAnswer && (
            <>
              <Copy
                label="复制文字"
                icon={<CopyOutlined aria-hidden />}
                text={() => textOf(question, dates)}
              />
              <Button
                icon={<PrinterOutlined aria-hidden />}
                onClick={() => {
                  print();
                }}
              >
                打印
              </Button>
            </>
          )}
        </PageHead>
        {hasAnswer && <p className={calculatorStyles.calculatorPrinted}>{sentenceOf(question, dates)}</p>}
        <div className={calculatorStyles.calculatorColumns}>
          <QuestionForm
            question={question}
            problems={problems}
            ask={(patch) => {
              setAddress(addressOf({ ...question, ...patch }), { replace: true });
            }}
          />
          {problems.size === 0 ? (
            <AnswerSheet question={question} dates={dates} />
          ) : (
            <section className={classes(styles.section, calculatorStyles.calculatorAnswer)} aria-label="答案">
              <p className={styles.sectionBody} role="status">
                {[...problems.values()][0]}
              </p>
            </section>
          )}
        </div>
      </main>
    </div>
  );
}

function CalculatorHead() {
  const person = useQuery({ ...sessionQuery, retry: false }).data;
  return (
    <header className={calculatorStyles.calculatorHead}>
      <Seal size={32} />
      <span className={calculatorStyles.calculatorName}>案期</span>
      <span className={calculatorStyles.calculatorAside}>期限计算器 · 无需登录</span>
      {person ? <Link to="/">回到工作台</Link> : <Link to="/sign-in">登录</Link>}
    </header>
  );
}

interface CopyProps {
  label: string;
  icon: ReactNode;
  text: () => string;
}

const SAID_MS = 2_500;

function Copy({ label, icon, text }: CopyProps) {
  const [said, say] = useState<string | null>(null);
  const copy = async () => {
    say((await copyText(text())) ? '已复制' : '没能复制，请手工选取');
    setTimeout(() => {
      say(null);
    }, SAID_MS);
  };
  return (
    <Button icon={icon} onClick={() => void copy()}>
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}

function linkTo(address: URLSearchParams): string {
  return `${location.origin}/calculator?${address.toString()}`;
}

/** 2007—2026: the years whose arrangements are known. */
function yearsOf(calendar: WorkCalendar): string {
  const known = Array.from({ length: 200 }, (_, index) => 1950 + index).filter((year) =>
    calendar.isSettled(year),
  );
  return `${known[0] ?? ''}—${known.at(-1) ?? ''}`;
}
