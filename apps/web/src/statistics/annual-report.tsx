import { CopyOutlined, DownloadOutlined, EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { yearOf } from '#law';
import { useMay } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Shape } from '../ui/shape';
import { Waiting } from '../ui/waiting';
import { copyText } from './copy-text';
import {
  annualFile,
  type Filter,
  type Reach,
  type ReportStyle,
  reportStyleQuery,
  type Statistics,
  type Wording,
  wordingQuery,
} from './queries';
import { ReportParagraphs } from './report-paragraphs';
import { StyleDrawer } from './style-drawer';
import styles from './annual-report.module.css';
import sectionStyles from '../ui/section.module.css';
import countTableStyles from './count-table.module.css';

interface AnnualReportProps {
  filter: Filter;
  /** Of the same year: what the report is checked against. */
  statistics: Statistics;
}

/** 报告: the year's paragraph to be pasted, and as files to be handed in. */
export function AnnualReport({ filter, statistics }: AnnualReportProps) {
  const mayWord = useMay()('reports.write');
  const [tried, tryWords] = useState<ReportStyle | null>(null);
  const { data: kept } = useQuery({ ...reportStyleQuery(), enabled: mayWord });
  const { data: report, error, refetch } = useQuery(wordingQuery(filter, tried ?? undefined));
  return (
    <Section
      title="法治政府建设年度报告 · 复议应诉部分"
      aside={
        <div className={styles.annualReportActions} data-part="annual-report-actions">
          {report && !tried && <CopyButton text={report.paragraphs.join('\n')} />}
          {kept && !tried && (
            <Button
              size="small"
              icon={<EditOutlined aria-hidden />}
              onClick={() => {
                tryWords(kept.style);
              }}
            >
              报告用语
            </Button>
          )}
          <ReportFiles year={yearOf(filter.to)} reach={filter.reach} />
        </div>
      }
    >
      <ReportText report={report} error={error} retry={refetch} />
      <SelfCheckLine statistics={statistics} />
      {tried && kept && (
        <StyleDrawer
          tried={tried}
          isOwn={kept.organId === statistics.scope.organId}
          rates={statistics.rates}
          paragraphs={report?.paragraphs ?? []}
          onTry={tryWords}
          onClose={() => {
            tryWords(null);
          }}
        />
      )}
    </Section>
  );
}

function ReportFiles({ year, reach }: { year: number; reach: Reach | undefined }) {
  return (['docx', 'xlsx'] as const).map((format) => (
    <Button
      key={format}
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      href={annualFile(year, reach, format)}
      download
    >
      下载 {format === 'docx' ? 'Word' : 'Excel'}
    </Button>
  ));
}

interface ReportTextProps {
  report: Wording | undefined;
  error: Error | null;
  retry: () => unknown;
}

function ReportText({ report, error, retry }: ReportTextProps) {
  if (error)
    return (
      <div className={sectionStyles.sectionBody}>
        <ErrorSentence error={error} onRetry={retry} />
      </div>
    );
  if (!report) return <Waiting rows={3} />;
  return (
    <div className={styles.annualReportText}>
      <h3>{report.title}</h3>
      <ReportParagraphs paragraphs={report.paragraphs} />
      {report.notes.map((note) => (
        <Notice key={note} tone="attention">
          （注：{note}）
        </Notice>
      ))}
    </div>
  );
}

/** Says for a while that it has copied. */
function CopyButton({ text }: { text: string }) {
  const [said, say] = useState('');
  return (
    <>
      <span role="status" className={styles.annualReportSaid}>
        {said}
      </span>
      <Button
        size="small"
        icon={<CopyOutlined aria-hidden />}
        onClick={() => {
          void copyText(text).then((isCopied) => {
            say(isCopied ? '已复制，可以粘贴到年度报告里' : '浏览器不让复制，请选中文字后按 Ctrl+C');
          });
        }}
      >
        复制文字
      </Button>
    </>
  );
}

function SelfCheckLine({ statistics }: { statistics: Statistics }) {
  const { checks } = statistics;
  const failed = checks.filter(({ failures }) => failures.length > 0);
  const unknown = checks.filter((check) => check.unknown.length > 0);
  return (
    <div className={styles.annualReportCheck}>
      {failed.length === 0 ? (
        <span className={countTableStyles.isBalanced}>
          <Shape of="check" /> 自查 {checks.length} 项{unknown.length > 0 ? '没有不符' : '全部通过'}：
          {checks
            .filter((check) => check.unknown.length === 0)
            .map(({ words }) => words)
            .join('，')}
        </span>
      ) : (
        <span className={countTableStyles.isUnbalanced}>
          <Shape of="square" /> 自查 {checks.length} 项，{failed.length} 项不通过：
          {failed.map(({ words, failures }) => `${words}（${failures.join('、')}不符）`).join('，')}
        </span>
      )}
      {unknown.length > 0 && (
        <span className="muted">
          ；{unknown.length} 项无法核对：
          {unknown.map((check) => `${check.words}（${check.unknown.join('、')}没有登记）`).join('，')}
        </span>
      )}
    </div>
  );
}
