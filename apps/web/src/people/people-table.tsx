import { Button } from 'antd';
import type { Shown } from '../api/client';
import { Section } from '../ui/section';
import styles from './people.module.css';
import { type Colleague, rolesText } from './roles';

interface PeopleTableProps {
  people: readonly Colleague[];
  units: readonly Shown['UnitView'][];
  onChange: (person: Colleague) => void;
}

export function PeopleTable({ people, units, onChange }: PeopleTableProps) {
  const unitName = (id: number | null) => units.find((unit) => unit.id === id)?.name ?? '未定机构';
  return (
    <Section title={`人员 ${people.length} 人`}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <div>
              <b>{person.displayName}</b> <span className="muted">{person.username}</span>
              <div className="muted">
                {[unitName(person.unitId), rolesText(person.roles) || '没有角色'].join(' · ')}
              </div>
            </div>
            <span className={styles.personState}>{stateOf(person)}</span>
            <Button
              aria-label={`修改 ${person.displayName}`}
              onClick={() => {
                onChange(person);
              }}
            >
              修改
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stateOf({ disabled, locked, mustChangePassword }: Colleague): string {
  if (disabled) return '已停用';
  if (locked) return '已锁定';
  return mustChangePassword ? '待改初始密码' : '在用';
}
