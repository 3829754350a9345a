import { FOLLOW_UP_KINDS, type FollowUpKind } from '#law';
import { Section } from '../ui/section';
import type { Statistics } from './queries';
import './count-table.css';

type FollowUpTally = Statistics['followUps'];
type FollowUpCounts = Omit<FollowUpTally, 'byKind'>;

const WORDS: Record<keyof FollowUpCounts, string> = {
  carriedIn: '上期结转',
  received: '收到',
  answered: '办结',
  answeredInTime: '其中按期',
  answeredLate: '其中逾期',
  pending: '未办结',
};
const MEASURES = Object.keys(WORDS) as (keyof FollowUpCounts)[];

/** 意见书、建议书等办理情况, by kind. */
export function FollowUps({ followUps }: { followUps: FollowUpTally }) {
  // The OpenAPI document has the kinds as a map of anything.
  const byKind = followUps.byKind as Partial<Record<FollowUpKind, FollowUpCounts>>;
  const present = (Object.keys(FOLLOW_UP_KINDS) as FollowUpKind[]).flatMap((kind) => {
    const counts = byKind[kind];
    return counts ? [{ name: FOLLOW_UP_KINDS[kind], counts }] : [];
  });
  if (present.length === 0) return null;
  return (
    <Section title="意见书、建议书等办理情况">
      <table className="count-table">
        <thead>
          <tr>
            <th scope="col">种类</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {WORDS[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {MEASURES.map((measure) => (
                <td key={measure} data-label={WORDS[measure]}>
                  {counts[measure]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
