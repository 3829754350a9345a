import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { yearOf } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import { wholeDayText } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { BulletinTable } from './bulletin-table';
import { lastQuarter, quarterIn, quarterName, type Quarter } from './quarter';

type Bulletin = Shown['BulletinView'];

const YEARS_BACK = 10;

/** 出庭应诉季度通报: every organ in view with its numbers, and the letter that issues them. */
export function BulletinPage() {
  const today = useToday();
  const [address, setAddress] = useSearchParams();
  const asked = quarterIn(address, lastQuarter(today));
  const { data, error, refetch } = useQuery(bulletinQuery(asked));
  const choose = (next: Quarter) => {
    setAddress({ year: String(next.year), quarter: String(next.quarter) });
  };
  const years = Array.from({ length: YEARS_BACK }, (_, index) => yearOf(today) - index);
  return (
    <>
      <PageHead
        title={`${quarterName(asked)}负责人出庭应诉通报`}
        tab="出庭应诉通报"
        path={<Link to="/statistics">统计</Link>}
        context={data && spanOf(data)}
      >
        <Select
          aria-label="年份"
          value={asked.year}
          options={[...new Set([...years, asked.year])].map((year) => ({ value: year, label: `${year} 年` }))}
          onChange={(year) => {
            choose({ ...asked, year });
          }}
        />
        <Select
          aria-label="季度"
          value={asked.quarter}
          options={[1, 2, 3, 4].map((quarter) => ({
            value: quarter,
            label: `第${'一二三四'.charAt(quarter - 1)}季度`,
          }))}
          onChange={(quarter) => {
            choose({ ...asked, quarter });
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
        <Button icon={<DownloadOutlined aria-hidden />} href={fileOf(asked, 'xlsx')} download>
          下载 Excel
        </Button>
        <Button type="primary" icon={<DownloadOutlined aria-hidden />} href={fileOf(asked, 'docx')} download>
          下载通报（Word）
        </Button>
      </PageHead>
      {!data && !error && <Waiting rows={6} />}
      {error && <ErrorSentence error={error} onRetry={refetch} />}
      {data && <Lines bulletin={data} />}
    </>
  );
}

function Lines({ bulletin }: { bulletin: Bulletin }) {
  const { lines, withoutTrials } = bulletin;
  if (lines.length === 0)
    return (
      <Section title="没有开庭的案件">
        <EmptyState
          title="这一季度和上一季度都没有开庭审理的案件"
          hint="在案件的“开庭与负责人”中登记已开庭、谁出庭，数字随即出现。"
        />
      </Section>
    );
  return (
    <Section
      title="各单位情况"
      aside={withoutTrials > 0 && `另有 ${withoutTrials} 个机关两个季度都没有开庭案件`}
    >
      <BulletinTable bulletin={bulletin} />
    </Section>
  );
}

function bulletinQuery({ year, quarter }: Quarter) {
  return queryOptions({
    queryKey: ['statistics', 'bulletin', year, quarter],
    queryFn: () => answerOf(api.GET('/api/reports/appearances', { params: { query: { year, quarter } } })),
  });
}

function fileOf({ year, quarter }: Quarter, format: 'docx' | 'xlsx'): string {
  const query = new URLSearchParams({ year: String(year), quarter: String(quarter), format });
  return `/api/reports/appearances/file?${query}`;
}

function spanOf({ organName, from, to, isRunning, madeOn }: Bulletin): string {
  const until = isRunning ? `，本季度尚未结束，截至${wholeDayText(madeOn)}` : '';
  return `${organName} · ${wholeDayText(from)}至${wholeDayText(to)}${until}`;
}
