import { Fragment } from 'react';
import { type Stream, STREAMS } from '#law';
import { Section } from '../ui/section';
import { Shape } from '../ui/shape';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { ALL_STREAMS, IDENTITY, keyOf, type Measure } from './number-names';
import { identityWords } from './period';
import type { Filter, Statistics, StreamTally } from './queries';
import styles from './count-table.module.css';

interface ClassesProps {
  now: Statistics;
  filter: Filter;
}

/** 分类别平衡: the identity of every class that has cases. */
export function Classes({ now: { streams }, filter }: ClassesProps) {
  const words = identityWords(filter);
  const present = ALL_STREAMS.filter((stream) => streams[stream].carriedIn + streams[stream].received > 0);
  if (present.length === 0) return null;
  return (
    <Section title="分类别平衡">
      <table className={styles.countTable}>
        <thead>
          <tr>
            <th scope="col">类别</th>
            {IDENTITY.map((measure) => (
              <th key={measure} scope="col">
                {words[measure]}
              </th>
            ))}
            <th scope="col">平衡</th>
          </tr>
        </thead>
        <tbody>
          {present.map((stream) => (
            <ClassRow key={stream} stream={stream} tally={streams[stream]} words={words} filter={filter} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface ClassRowProps {
  stream: Stream;
  tally: StreamTally;
  words: ReturnType<typeof identityWords>;
  filter: Filter;
}

function ClassRow({ stream, tally, words, filter }: ClassRowProps) {
  const opened = useOpened();
  const measures: Measure[] = [...IDENTITY, 'accepted'];
  const open = measures.find(
    (measure) => opened?.place === 'classes' && opened.number === keyOf(stream, measure),
  );
  const link = (measure: Measure, name: string) => (
    <NumberLink
      place="classes"
      number={keyOf(stream, measure)}
      count={tally[measure]}
      name={`${STREAMS[stream]}${name}`}
    />
  );
  const name = (measure: Measure) => (measure === 'accepted' ? '受理' : words[measure]);
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {STREAMS[stream]}
          {stream === 'reviewOrgan' && <span className="muted"> 其中受理 {link('accepted', '受理')}</span>}
        </th>
        {IDENTITY.map((measure) => (
          <td key={measure} data-label={words[measure]}>
            {link(measure, words[measure])}
          </td>
        ))}
        <td className={styles.countTableCheck}>
          <Check tally={tally} />
        </td>
      </tr>
      {open && (
        <tr className={styles.countTableOpen}>
          <td colSpan={7}>
            <CasesBehind
              filter={filter}
              number={keyOf(stream, open)}
              title={`${STREAMS[stream]} ${name(open)}`}
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** ✓ 44 = 44, or ■ 差 1 件. */
function Check({ tally }: { tally: StreamTally }) {
  const [came, went] = [
    tally.carriedIn + tally.received,
    tally.notAccepted + tally.concluded + tally.pending,
  ];
  return tally.balanced ? (
    <span className={styles.isBalanced}>
      <Shape of="check" /> {came} = {went}
    </span>
  ) : (
    <span className={styles.isUnbalanced}>
      <Shape of="square" /> 差 {Math.abs(came - went)} 件
    </span>
  );
}
