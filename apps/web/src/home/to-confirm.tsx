import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { caseQuery } from '../api/queries';
import { EffectAsk, useEffectToConfirm } from '../case/events/effect-ask';
import { UnchangedAsk } from '../case/events/unchanged-ask';
import type { CaseFile } from '../case/record/case-facts';
import { titleOf } from '../case/record/case-title';
import { Section } from '../ui/section';
import { awaitingApprovalQuery, awaitingEffectQuery, unconfirmedQuery } from './queries';
import styles from './to-check.module.css';

/** 仍无变化？: open cases that nobody has touched for thirty days, each answered at one press. */
export function ToSayUnchanged({ personId }: { personId: number }) {
  const { data } = useQuery(unconfirmedQuery(personId));
  if (!data || data.total === 0) return null;
  return (
    <Section title={`仍无变化？ ${data.total}`}>
      <ul className={styles.checks}>
        {data.items.map(({ id }) => (
          <Untouched key={id} id={id} />
        ))}
        {data.total > data.items.length && (
          <li className={styles.check}>
            <Link to={`/cases?view=open&only=UNCONFIRMED&officer=${personId}`}>看全部 {data.total} 件</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Untouched({ id }: { id: number }) {
  const { data } = useQuery(caseQuery(id));
  return (
    data && (
      <li className={styles.check}>
        <div>
          <Link to={`/cases/${data.id}`}>{[data.caseNo, titleOf(data)].filter(Boolean).join(' ')}</Link>
          <div className="muted">
            <UnchangedAsk file={data} />
          </div>
        </div>
      </li>
    )
  );
}

/** 待审批: whether to appeal, put before who approves it. */
export function ToApprove() {
  const { data } = useQuery(awaitingApprovalQuery);
  if (!data || data.total === 0) return null;
  return (
    <Section title={`待审批 ${data.total}`}>
      <ul className={styles.checks}>
        {data.items.map(({ id, caseNo, applicants }) => (
          <li key={id} className={styles.check}>
            <div>
              <Link to={`/cases/${id}`}>
                {[caseNo, applicants].filter(Boolean).join(' ') || `案件 ${id}`}
              </Link>
              <div className="muted">是否上诉，请打开案件同意或者退回</div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** 待登记的裁判生效: judgments whose time to appeal has run out unused, as far as anybody has said. */
export function ToConfirm() {
  const { data } = useQuery(awaitingEffectQuery);
  if (!data || data.total === 0) return null;
  return (
    <Section title={`待登记的裁判生效 ${data.total}`}>
      <ul className={styles.checks}>
        {data.items.map(({ id }) => (
          <Judgment key={id} id={id} />
        ))}
        {data.total > data.items.length && (
          <li className={styles.check}>
            <Link to="/cases?view=closed&only=AWAITING_EFFECT">看全部 {data.total} 件</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}

function Judgment({ id }: { id: number }) {
  const { data } = useQuery(caseQuery(id));
  return data ? <Asked file={data} /> : null;
}

function Asked({ file }: { file: CaseFile }) {
  const on = useEffectToConfirm(file);
  return (
    <li className={styles.check}>
      <div>
        <Link to={`/cases/${file.id}`}>{[file.caseNo, titleOf(file)].filter(Boolean).join(' ')}</Link>
        <div className="muted">
          {on ? <EffectAsk file={file} on={on} /> : '上诉期已满，请核对裁判是否生效'}
        </div>
      </div>
    </li>
  );
}
