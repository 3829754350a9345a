import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { PERIODS } from '#law';
import { dayAt, dayText } from '../ui/dates';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import { Waiting } from '../ui/waiting';
import { AnswerErratum } from './answer-erratum';
import { type Erratum, errataQuery } from './lawbook-queries';
import { ReportErratum } from './report-erratum';
import styles from './settings-page.module.css';

const FILE = '/api/law/errata/file';

/** 勘误: what was found wrong in a rule, each with its answer. */
export function Errata({ maySet }: { maySet: boolean }) {
  const errata = useQuery(errataQuery);
  const [isReporting, setReporting] = useState(false);
  const [answering, setAnswering] = useState<Erratum | null>(null);
  if (errata.isPending) return <Waiting />;
  if (errata.isError) return <ErrorSentence error={errata.error} />;
  return (
    <Section
      title="勘误"
      aside={
        errata.data.length > 0 && (
          <>
            下载：
            <a href={FILE} download>
              文本
            </a>
            {' · '}
            <a href={`${FILE}?format=json`} download>
              JSON
            </a>
          </>
        )
      }
    >
      <div className={styles.settingsForm}>
        <p>
          发现规则有错或者缺少规则的，在这里提出
          {maySet ? '；下载的文件不含提出人，可以发给开发者' : '，由最上级机关的系统管理员答复'}。
        </p>
        <Button
          onClick={() => {
            setReporting(true);
          }}
        >
          提出勘误
        </Button>
      </div>
      {errata.data.map((erratum) => (
        <OneErratum key={erratum.id} erratum={erratum} onAnswer={maySet ? setAnswering : null} />
      ))}
      {isReporting && (
        <ReportErratum
          periodId={null}
          onClose={() => {
            setReporting(false);
          }}
        />
      )}
      {answering && (
        <AnswerErratum
          erratum={answering}
          onClose={() => {
            setAnswering(null);
          }}
        />
      )}
    </Section>
  );
}

interface OneErratumProps {
  erratum: Erratum;
  /** Null for who may not. */
  onAnswer: ((erratum: Erratum) => void) | null;
}

function OneErratum({ erratum, onAnswer }: OneErratumProps) {
  const today = useToday();
  const { id, periodId, article, problem, example, reporterName, reportedAt, answer, answeredBy, closed } =
    erratum;
  const rule = PERIODS.find((one) => one.id === periodId);
  return (
    <div className={styles.settingsChoice}>
      <div>
        {rule ? `${rule.name}（${rule.law}${rule.article}）` : '未指明规则'}
        {article && `，${article}`}
      </div>
      <b>{problem}</b>
      {example && <p>举例：{example}</p>}
      <p>
        {reporterName}于{dayText(dayAt(reportedAt), today)}提出，{closed ? '已办结' : '未办结'}
      </p>
      {answer && (
        <p>
          {answeredBy}答复：{answer}
        </p>
      )}
      {onAnswer && (
        <div className={styles.settingsButtons}>
          <Button
            size="small"
            aria-label={`答复勘误 ${id}`}
            onClick={() => {
              onAnswer(erratum);
            }}
          >
            {answer ? '更改答复' : '答复'}
          </Button>
          <a href={`/api/law/errata/${id}/file`} download>
            下载这一条
          </a>
        </div>
      )}
    </div>
  );
}
