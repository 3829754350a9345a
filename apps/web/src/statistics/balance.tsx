import { type Stream, STREAMS } from '#law';
import { BalanceBar, type BalancePart } from '../ui/balance-bar';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { IDENTITY, type IdentityMeasure, INSTANCES, keyOf, LITIGATION } from './number-names';
import { identityWords } from './period';
import type { ComparedProps, Statistics } from './queries';
import styles from './statistics-page.module.css';

interface Group {
  key: Stream | typeof LITIGATION;
  name: string;
  streams: readonly Stream[];
}

const GROUPS: readonly Group[] = [
  { key: 'respondent', name: STREAMS.respondent, streams: ['respondent'] },
  { key: 'reviewOrgan', name: STREAMS.reviewOrgan, streams: ['reviewOrgan'] },
  { key: LITIGATION, name: '行政诉讼（各审级）', streams: INSTANCES },
  { key: 'enforcement', name: STREAMS.enforcement, streams: ['enforcement'] },
];

/** 结转 + 新收 = 受理前终结 + 审结 + 未审结, of each kind of proceeding apart: one dispute can be a case of several. */
export function Balance(compared: ComparedProps) {
  const present = GROUPS.filter(
    ({ streams }) => sumOf(compared.now, streams, 'carriedIn') + sumOf(compared.now, streams, 'received') > 0,
  );
  return present.map((group) => <GroupBalance key={group.key} group={group} {...compared} />);
}

function GroupBalance({ group, now, before, filter }: ComparedProps & { group: Group }) {
  const { key, name, streams } = group;
  const words = identityWords(filter);
  const opened = useOpened();
  const part = (member: IdentityMeasure, isCompared = false): BalancePart => ({
    label: words[member],
    count: sumOf(now, streams, member),
    link: (count) => (
      <NumberLink
        place="balance"
        number={keyOf(key, member)}
        count={count}
        name={`${name}${words[member]}`}
      />
    ),
    note: isCompared && before ? `上年同期 ${sumOf(before, streams, member)}` : undefined,
  });
  const unbalanced = streams.filter((stream) => !now.streams[stream].balanced);
  const measure = IDENTITY.find((one) => opened?.place === 'balance' && opened.number === keyOf(key, one));
  return (
    <section className={styles.statisticsBalance} aria-label={`${name}收结情况`}>
      <h2>{name}</h2>
      <BalanceBar
        before={[part('carriedIn'), part('received', true)]}
        after={[part('notAccepted'), part('concluded', true), part('pending')]}
        causes={`两边不相等的类别：${unbalanced.map((stream) => STREAMS[stream]).join('、')}。请核对下列案件的日期。`}
      />
      {measure && (
        <CasesBehind filter={filter} number={keyOf(key, measure)} title={`${name}${words[measure]}`} />
      )}
    </section>
  );
}

function sumOf({ streams: all }: Statistics, streams: readonly Stream[], measure: IdentityMeasure): number {
  return streams.reduce((sum, stream) => sum + all[stream][measure], 0);
}
