import { Select } from 'antd';
import { LEADER_RANKS, type LeaderRank, rankDoubt } from '#law';
import { Field } from '../ui/field';
import { namedOptions } from '../ui/named-options';

interface RankFieldProps {
  id: string;
  post: string;
  rank: LeaderRank;
  error: string | undefined;
  onChange: (rank: LeaderRank) => void;
}

/** 职级 of a leader; asks where the post says another. */
export function RankField({ id, post, rank, error, onChange }: RankFieldProps) {
  return (
    <Field id={id} label="职级" error={error} warning={rankDoubt(post, rank)}>
      {(control) => (
        <Select {...control} value={rank} options={namedOptions(LEADER_RANKS)} onChange={onChange} />
      )}
    </Field>
  );
}
