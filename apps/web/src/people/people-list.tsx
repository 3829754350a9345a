import { Button } from 'antd';
import type { Day } from '#law';
import { rolesText } from '../shell/roles';
import { useMay } from '../shell/session';
import { dayText } from '../ui/dates';
import { EmptyState } from '../ui/empty-state';
import { Section } from '../ui/section';
import { useToday } from '../ui/today';
import styles from './people.module.css';
import type { Account, Unit } from './queries';

interface PeopleListProps {
  people: readonly Account[];
  units: readonly Unit[];
  onChoose: (id: number) => void;
}

/** 人员, those at work first. */
export function PeopleList({ people, units, onChoose }: PeopleListProps) {
  const mayChange = useMay()('accounts.write', 'accounts.secure', 'cases.handOver');
  const today = useToday();
  const unitName = (id: number | null) => units.find((unit) => unit.id === id)?.name ?? '未定机构';
  const atWorkFirst = [...people].sort((a, b) => Number(a.disabled ?? false) - Number(b.disabled ?? false));
  return (
    <Section title={`人员 ${people.length} 人`}>
      {people.length === 0 && <EmptyState title="这个机关还没有人员" />}
      <ul className={styles.list}>
        {atWorkFirst.map((person) => (
          <li key={person.id} className={styles.row}>
            <div>
              <b>{person.displayName}</b> <span className="muted">{person.username}</span>
              <div className="muted">
                {[unitName(person.unitId), rolesText(person.roles), ...awayText(person, people, today)].join(
                  ' · ',
                )}
              </div>
            </div>
            <span className={styles.state}>{stateOf(person)}</span>
            {mayChange && (
              <Button
                aria-label={`管理 ${person.displayName}`}
                onClick={() => {
                  onChoose(person.id);
                }}
              >
                管理
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function awayText({ substituteId, substituteUntil }: Account, people: readonly Account[], today: Day) {
  const substitute = people.find(({ id }) => id === substituteId);
  if (!substitute) return [];
  const until = substituteUntil ? `至 ${dayText(substituteUntil, today)}` : '';
  return [`由${substitute.displayName}代理${until}`];
}

function stateOf({ disabled, locked, mustChangePassword }: Account): string {
  if (disabled) return '已停用';
  if (locked) return '已锁定';
  return mustChangePassword ? '待改初始密码' : '';
}
