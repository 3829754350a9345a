import { FOLLOW_UP_KINDS, type FollowUpKind } from '#law';
import { Section } from '../ui/section';
import { FollowUpsBehind } from './follow-ups-behind';
import { NumberLink, useOpened } from './number-link';
import {
  FOLLOW_UPS,
  followUpKey,
  type FollowUpMeasure,
  type FollowUpNumber,
  followUpNumberOf,
} from './number-names';
import type { Filter, Statistics } from './queries';
import styles from './count-table.module.css';

type FollowUpTally = Statistics['followUps'];
type FollowUpCounts = Omit<FollowUpTally, 'byKind'>;

const MEASURES = Object.keys(FOLLOW_UPS) as FollowUpMeasure[];

interface FollowUpsProps {
  followUps: FollowUpTally;
  filter: Filter;
}

/** 意见书、建议书等办理情况, by kind; each number opens its letters. */
export function FollowUps({ followUps, filter }: FollowUpsProps) {
  const opened = useOpened();
  const open = opened?.place === 'followUps' ? followUpNumberOf(opened.number) : null;
  // The OpenAPI document has the kinds as a map of anything.
  const byKind = followUps.byKind as Partial<Record<FollowUpKind, FollowUpCounts>>;
  const present = (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
    const counts = byKind[kind];
    return counts ? [{ kind, counts }] : [];
  });
  if (present.length === 0) return null;
  return (
    <Section title="意见书、建议书等办理情况">
      <table className={styles.countTable}>
        <thead>
          <tr>
            <th scope="col">种类</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {FOLLOW_UPS[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map(({ kind, counts }) => (
            <tr key={kind}>
              <th scope="row">{FOLLOW_UP_KINDS[kind]}</th>
              {MEASURES.map((measure) => (
                <td key={measure} data-label={FOLLOW_UPS[measure]}>
                  <NumberLink
                    place="followUps"
                    number={followUpKey({ kind, measure })}
                    count={counts[measure]}
                    name={titleOf({ kind, measure })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {open && <FollowUpsBehind filter={filter} number={open} title={titleOf(open)} />}
    </Section>
  );
}

function titleOf({ kind, measure }: FollowUpNumber): string {
  return `${FOLLOW_UP_KINDS[kind]}：${FOLLOW_UPS[measure]}`;
}
