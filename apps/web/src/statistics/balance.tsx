import { STREAMS } from '#law';
import { BalanceBar, type BalancePart } from '../ui/balance-bar';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { ALL_STREAMS, IDENTITY, type IdentityMeasure, keyOf } from './number-names';
import { identityWords } from './period';
import type { ComparedProps, Statistics } from './queries';

/** 结转 + 新收 = 受理前终结 + 审结 + 未审结 of all streams together, each number with its cases. */
export function Balance({ now, before, filter }: ComparedProps) {
  const words = identityWords(filter);
  const opened = useOpened();
  const part = (member: IdentityMeasure, isCompared = false): BalancePart => ({
    label: words[member],
    count: sumOf(now, member),
    link: (count) => (
      <NumberLink place="balance" number={keyOf('all', member)} count={count} name={words[member]} />
    ),
    note: isCompared && before ? `上年同期 ${sumOf(before, member)}` : undefined,
  });
  const unbalanced = ALL_STREAMS.filter((stream) => !now.streams[stream].balanced);
  const measure = IDENTITY.find((one) => opened?.place === 'balance' && opened.number === keyOf('all', one));
  return (
    <div className="statistics-balance">
      <BalanceBar
        before={[part('carriedIn'), part('received', true)]}
        after={[part('notAccepted'), part('concluded', true), part('pending')]}
        causes={`两边不相等的类别：${unbalanced.map((stream) => STREAMS[stream]).join('、')}。请核对下列案件的日期。`}
      />
      {measure && <CasesBehind filter={filter} number={keyOf('all', measure)} title={words[measure]} />}
    </div>
  );
}

/** The sum of the streams, as the server's own tables add it up. */
function sumOf({ streams }: Statistics, measure: IdentityMeasure): number {
  return ALL_STREAMS.reduce((sum, stream) => sum + streams[stream][measure], 0);
}
