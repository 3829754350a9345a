import { CopyOutlined, DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorSentence } from '../ui/error-sentence';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Shape } from '../ui/shape';
import { Waiting } from '../ui/waiting';
import { copyText } from './copy-text';
import { annualFile, annualTextQuery, type Reach, type Statistics } from './queries';
import { cutAtNumbers, reportText } from './report-text';
import styles from './annual-report.module.css';
import sectionStyles from '../ui/section.module.css';
import countTableStyles from './count-table.module.css';

interface AnnualReportProps {
  year: number;
  reach: Reach | undefined;
  /** Of the same year: what the report is checked against. */
  statistics: Statistics;
}

/** 报告: the year's paragraph to be pasted, and as files to be handed in. */
export function AnnualReport({ year, reach, statistics }: AnnualReportProps) {
  const { data, error, refetch } = useQuery(annualTextQuery(year, reach));
  const report = data === undefined ? null : reportText(data);
  return (
    <Section
      title="法治政府建设年度报告 · 复议应诉部分"

      aside={
        <div className={styles.annualReportActions} data-part="annual-report-actions">
          {report && <CopyButton text={report.paragraphs.join('\n')} />}
          <Button
            size="small"
            icon={<DownloadOutlined aria-hidden />}
            href={annualFile(year, reach, 'docx')}
            download
          >
            下载 Word
          </Button>
          <Button
            size="small"
            icon={<DownloadOutlined aria-hidden />}
            href={annualFile(year, reach, 'xlsx')}
            download
          >
            下载 Excel
          </Button>
        </div>
      }
    >
      {!report && !error && <Waiting rows={3} />}
      {error && (
        <div className={sectionStyles.sectionBody}>
          <ErrorSentence error={error} onRetry={refetch} />
        </div>
      )}
      {report && (
        <div className={styles.annualReportText}>
          <h3>{report.title}</h3>
          {report.paragraphs.map((paragraph) => (
            <p key={paragraph}>
              {cutAtNumbers(paragraph).map(({ text, isNumber }, index) =>
                isNumber ? <mark key={index}>{text}</mark> : text,
              )}
            </p>
          ))}
          {report.notes.map((note) => (
            <Notice key={note} tone="attention">
              {note}
            </Notice>
          ))}
        </div>
      )}
      <SelfCheckLine statistics={statistics} />
    </Section>
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
