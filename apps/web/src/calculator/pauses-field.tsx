import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select } from 'antd';
import { findPeriod } from '#law';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import type { Asking } from './asking';
import { PAUSE_KINDS, type PauseKind } from './pause-kinds';
import type { WrittenPause } from './question';
import { classes } from '../ui/classes';
import styles from './calculator.module.css';

const NO_PAUSE: WrittenPause = { kind: 'SUSPENSION', from: '', to: '' };

/** 有中止、补正、鉴定等不计入的日子: one row for each. */
export function PausesField({ question, ask, problems }: Asking) {
  const { pauses, period } = question;
  const put = (index: number, patch: Partial<WrittenPause>) => {
    ask({ pauses: pauses.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  };
  const law = period === null ? null : findPeriod(period)?.suspension;
  return (
    <>
      <Checkbox
        checked={pauses.length > 0}
        onChange={({ target }) => {
          ask({ pauses: target.checked ? [NO_PAUSE] : [] });
        }}
      >
        有中止、补正、鉴定等不计入的日子
      </Checkbox>
      {pauses.map((pause, index) => (
        <Pause
          key={index}
          pause={pause}
          index={index}
          problems={problems}
          put={(patch) => {
            put(index, patch);
          }}
          takeOut={() => {
            ask({ pauses: pauses.filter((_, at) => at !== index) });
          }}
        />
      ))}
      {pauses.length > 0 && (
        <>
          {law && <p className={classes('muted', styles.calculatorLaw)}>{law}</p>}
          <Button
            type="link"
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => {
              ask({ pauses: [...pauses, NO_PAUSE] });
            }}
          >
            再加一段
          </Button>
        </>
      )}
    </>
  );
}

interface PauseProps {
  pause: WrittenPause;
  index: number;
  problems: ReadonlyMap<string, string>;
  put: (patch: Partial<WrittenPause>) => void;
  takeOut: () => void;
}

function Pause({ pause: { kind, from, to }, index, problems, put, takeOut }: PauseProps) {
  const isSuspension = kind === 'SUSPENSION';
  const [fromId, toId] = [`pause-${index}-from`, `pause-${index}-to`];
  return (
    <div className={styles.calculatorPause}>
      <Select<PauseKind>
        aria-label={`第 ${index + 1} 段不计入的事由`}
        value={kind}
        options={(Object.keys(PAUSE_KINDS) as PauseKind[]).map((value) => ({
          value,
          label: PAUSE_KINDS[value],
        }))}
        onChange={(chosen) => {
          put({ kind: chosen });
        }}
      />
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={`删去第 ${index + 1} 段`}
        onClick={takeOut}
      />
      <Field id={fromId} label={isSuspension ? '中止之日' : '从哪一天'} error={problems.get(fromId)}>
        {(control) => (
          <DayInput
            {...control}
            name={isSuspension ? '中止之日' : '起始日期'}
            value={from}
            onChange={(day) => {
              put({ from: day });
            }}
          />
        )}
      </Field>
      <Field
        id={toId}
        label={isSuspension ? '恢复之日' : '到哪一天（含）'}
        hint="还没有结束的不填"
        error={problems.get(toId)}
      >
        {(control) => (
          <DayInput
            {...control}
            name={isSuspension ? '恢复之日' : '截止日期'}
            value={to}
            onChange={(day) => {
              put({ to: day });
            }}
          />
        )}
      </Field>
    </div>
  );
}
