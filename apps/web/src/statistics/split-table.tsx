import { Fragment } from 'react';
import type { Stream } from '#law';
import { CasesBehind } from './cases-behind';
import styles from './count-table.module.css';
import { NumberLink, useOpened } from './number-link';
import { IDENTITY, keyOf } from './number-names';
import { identityWords } from './period';
import type { Filter, Split } from './queries';
import type { SplitName } from './split-names';

interface SplitTableProps {
  name: string;
  stream: Stream;
  by: readonly SplitName[];
  splits: readonly Split[];
  /** Those of the year before; undefined where its register is not complete. */
  before: readonly Split[] | undefined;
  filter: Filter;
}

/** The identity of every group of one class, with its share of 新收 and what it was the year before. */
export function SplitTable(props: SplitTableProps) {
  const { name, splits, filter } = props;
  const words = identityWords(filter);
  return (
    <table className={styles.countTable} aria-label={`${name}分类统计`}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {IDENTITY.map((measure) => (
            <th key={measure} scope="col">
              {words[measure]}
            </th>
          ))}
          <th scope="col">占新收</th>
          <th scope="col">上年新收</th>
        </tr>
      </thead>
      <tbody>
        {splits.map((split) => (
          <SplitRow key={split.key} split={split} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function SplitRow({ split, name, stream, by, before, filter }: SplitTableProps & { split: Split }) {
  const words = identityWords(filter);
  const opened = useOpened();
  const place = placeOf(split);
  const open = IDENTITY.find((one) => opened?.place === place && opened.number === keyOf(stream, one));
  const [group, secondGroup] = split.keys;
  return (
    <Fragment>
      <tr>
        <th scope="row">{split.label}</th>
        {IDENTITY.map((measure) => (
          <td key={measure} data-label={words[measure]}>
            <NumberLink
              place={place}
              number={keyOf(stream, measure)}
              count={split.streams[stream][measure]}
              name={`${name}${split.label}${words[measure]}`}
            />
          </td>
        ))}
        <td data-label="占新收">{shareText(split.shares[stream].received)}</td>
        <td data-label="上年新收">{beforeText(split, stream, by.includes('month') ? undefined : before)}</td>
      </tr>
      {open && (
        <tr className={styles.countTableOpen}>
          <td colSpan={8}>
            <CasesBehind
              filter={filter}
              group={{ by: by.join(','), group, secondGroup }}
              number={keyOf(stream, open)}
              title={`${name} ${split.label} ${words[open]}`}
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** A group as the address names it: no sign in it that the address needs itself. */
function placeOf({ keys }: Split): string {
  return ['split', ...keys.map(encodeURIComponent)].join('+');
}

function shareText(share: number | null): string {
  return share === null ? '—' : `${share.toFixed(1)}%`;
}

/** 12（+3）; — where the year before cannot be compared with. */
function beforeText(split: Split, stream: Stream, before: readonly Split[] | undefined): string {
  if (!before) return '—';
  const earlier = before.find(({ key }) => key === split.key)?.streams[stream].received ?? 0;
  const difference = split.streams[stream].received - earlier;
  return `${earlier}（${difference > 0 ? '+' : ''}${difference}）`;
}
