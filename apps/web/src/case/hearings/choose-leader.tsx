import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { LEADER_RANKS } from '#law';
import { Field } from '../../ui/field';
import { FOUND_BY_NAME } from '../../ui/found-by-name';
import { type LeaderChoice, leaderChoicesQuery, loadText } from './leader-choices';

interface ChooseLeaderProps {
  hearingId: number;
  id: string;
  value: number | null;
  error?: string;
  onChoose: (leader: LeaderChoice) => void;
}

/** 局领导 of the list, each with post, rank, this year's load and clashes; nothing where the list is empty. */
export function ChooseLeader({ hearingId, id, value, error, onChoose }: ChooseLeaderProps) {
  const leaders = useQuery(leaderChoicesQuery(hearingId)).data ?? [];
  if (leaders.length === 0) return null;
  const chosen = leaders.find((leader) => leader.id === value);
  return (
    <Field
      id={id}
      label="从局领导名单选"
      error={error}
      hint={chosen && loadText(chosen)}
      warning={chosen && chosen.clashes.length > 0 ? '这位负责人同一半天另有开庭，请核对' : null}
    >
      {(control) => (
        <Select
          {...control}
          showSearch={FOUND_BY_NAME}
          placeholder="请选择"
          value={value}
          options={leaders.map((leader) => ({
            value: leader.id,
            label: [leader.name, leader.post, LEADER_RANKS[leader.rank], loadText(leader)]
              .filter(Boolean)
              .join(' · '),
          }))}
          onChange={(wanted: number) => {
            const leader = leaders.find((one) => one.id === wanted);
            if (leader) onChoose(leader);
          }}
        />
      )}
    </Field>
  );
}
