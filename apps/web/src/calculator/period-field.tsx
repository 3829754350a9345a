import { Select } from 'antd';
import { type Period, PERIODS } from '#law';
import type { ControlProps } from '../ui/field';
import { lengthText } from '../ui/period-length';
import styles from './calculator.module.css';

interface PeriodFieldProps {
  control: ControlProps;
  period: string | null;
  onChange: (period: string) => void;
}

interface Option {
  value: string;
  label: string;
  /** The line below: the law, its article, and the period's number. */
  where: string;
  /** Everything by which it can be found. */
  words: string;
}

/** 直接选期间: all of them, by the stage to which they belong, found by name, number and law. */
export function PeriodField({ control, period, onChange }: PeriodFieldProps) {
  return (
    <Select<string, Group | Option>
      {...control}
      value={period}
      showSearch={{ filterOption: isFound }}
      listHeight={400}
      popupMatchSelectWidth={420}
      options={GROUPS}
      optionRender={({ data }) => (
        <>
          <div className={styles.calculatorOption}>{data.label}</div>
          <div className="muted">{'where' in data && data.where}</div>
        </>
      )}
      onChange={onChange}
    />
  );
}

interface Group {
  label: string;
  options: Option[];
}

const GROUPS: Group[] = [...new Set(PERIODS.map(({ proceeding }) => proceeding))].map((proceeding) => ({
  label: proceeding,
  options: PERIODS.filter((period) => period.proceeding === proceeding).map(optionOf),
}));

function optionOf({ id, name, shortName, amount, unit, law, article, trigger, actor }: Period): Option {
  const length = amount === 0 ? '' : `（${lengthText({ amount, unit })}）`;
  const label = `${name}${length}`;
  return {
    value: id,
    label,
    where: `${law}${article} · ${id}`,
    words: [id, label, shortName, law, article, trigger, actor].join(' ').toLowerCase(),
  };
}

/** Every word that was typed, in any order. */
function isFound(typed: string, option: Partial<Option> | undefined): boolean {
  const words = option?.words;
  return (
    words !== undefined &&
    typed
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}
