import { ABSENCE_REASONS } from '#law';
import { Shape } from '../ui/shape';
import styles from './appear.module.css';
import type { Asked } from './asked';
import { HearingHour } from './hearing-hour';

/** After the answer, and whenever the link is opened again. */
export function Answered({ asked }: { asked: Asked }) {
  const { state, answer, hearing, askedBy } = asked;
  return (
    <div role="status">
      <p className={styles.done}>
        <Shape of="check" size={36} />
      </p>
      <h1>{titleOf(asked)}</h1>
      <p className="muted">已告知{askedBy}。要改的，请直接联系。</p>
      <section className={styles.sheet} aria-label="开庭">
        <HearingHour at={hearing.at} />
        <p>{hearing.place ?? asked.case.authority}</p>
        {state === 'ACCEPTED' && <p className="muted">请带身份证件；身份证明、授权手续由承办人准备。</p>}
        {answer?.reason && <p>理由：{ABSENCE_REASONS[answer.reason]}</p>}
        {answer?.words && <p>{answer.words}</p>}
      </section>
    </div>
  );
}

function titleOf({ state, answer }: Asked): string {
  if (state === 'ACCEPTED') return '已确认，您将出庭';
  return state === 'PROPOSED' ? `已建议改由${answer?.other ?? '他人'}出庭` : '已答复，您不能出庭';
}
