import { LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { addDays, addMonths, type Day, isDay, yearOf } from '#law';
import { dayText, mondayOf } from '../ui/dates';
import { PageHead } from '../ui/page-head';
import { useToday } from '../ui/today';
import { LeaderBoard } from './leader-board';
import { MonthCalendar } from './month-calendar';

const DAYS_SHOWN = 28;
const VIEWS = [
  { value: 'board', label: '四周安排' },
  { value: 'month', label: '月历' },
];

/** 开庭与期限: who goes to which hearing in four weeks, or a month with what is due in it. */
export function BoardPage() {
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const isMonth = address.get('view') === 'month';
  const from = startIn(address, isMonth, today);
  const to = isMonth ? addDays(addMonths(from, 1), -1) : addDays(from, DAYS_SHOWN - 1);
  const go = (next: Day | null, view = isMonth ? 'month' : 'board') => {
    setAddress({ ...(view === 'month' ? { view } : {}), ...(next ? { from: next } : {}) });
  };
  const step = (times: 1 | -1) => {
    go(isMonth ? addMonths(from, times) : addDays(from, times * DAYS_SHOWN));
  };
  const span = isMonth
    ? `${yearOf(from)}年${Number(from.slice(5, 7))}月`
    : `${dayText(from, today)}至${dayText(to, today)}`;
  return (
    <>
      <PageHead title={isMonth ? '开庭与期限月历' : '出庭安排'} context={span}>
        <Segmented
          aria-label="显示"
          value={isMonth ? 'month' : 'board'}
          options={VIEWS}
          onChange={(view) => {
            go(null, view);
          }}
        />
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={isMonth ? '上个月' : '前四周'}
          onClick={() => {
            step(-1);
          }}
        />
        <Button
          onClick={() => {
            go(null);
          }}
        >
          {isMonth ? '本月' : '今天起'}
        </Button>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={isMonth ? '下个月' : '后四周'}
          onClick={() => {
            step(1);
          }}
        />
        <Button
          icon={<PrinterOutlined aria-hidden />}
          onClick={() => {
            print();
          }}
        >
          打印
        </Button>
      </PageHead>
      {isMonth ? <MonthCalendar from={from} to={to} /> : <LeaderBoard from={from} to={to} />}
    </>
  );
}

/** The board begins on a Monday, so that whole weeks are seen. */
function startIn(address: URLSearchParams, isMonth: boolean, today: Day): Day {
  const asked = address.get('from');
  const on = isDay(asked) ? asked : today;
  return isMonth ? (`${on.slice(0, 7)}-01` as Day) : mondayOf(on);
}
