import {
  CAPACITIES,
  COUNT_STARTS,
  COUNTED_THINGS,
  EVENT_TYPES,
  type EventType,
  HEARING_DIRECTIONS,
  HEARING_KINDS,
  LOCAL_TRIGGERS,
  type LocalTrigger,
  type OfficePeriod,
  PROCEDURES,
} from '#law';
import { TextField } from '../form/text-field';
import { Choice, Choices } from '../form/choice';
import { OutcomeFields } from './outcome-fields';
import type { RuleForm } from './rule-form';
import { inPart } from './in-part';

const KINDS: Readonly<Record<LocalTrigger['on'], string>> = {
  ...LOCAL_TRIGGERS,
  EVENT: '程序事项（收到、提交、上诉等）',
  OUTCOME: '处理结果（结案、败诉等）',
  COUNT: '件数（第几件败诉、第几件案件）',
  PERIOD_END: '期末（每月、每季度、每年）',
};
const EVENT_NAMES = Object.fromEntries(
  Object.entries(EVENT_TYPES)
    .filter(([type]) => type !== 'LOCAL_DONE')
    .map(([type, { label }]) => [type, label]),
) as Record<EventType, string>;
const EACH: Readonly<Record<OfficePeriod, string>> = {
  MONTH: '每月',
  QUARTER: '每季度',
  HALF_YEAR: '每半年',
  YEAR: '每年',
};

/** 触发: what opens the duty, and in which cases. */
export function TriggerFields({ form }: { form: RuleForm }) {
  const { values, set } = form;
  return (
    <>
      <Choice
        {...{ form, field: 'trigger.on', label: '由什么触发', names: KINDS, value: values.on }}
        onChange={(on) => {
          set({ on });
        }}
      />
      <OfKind form={form} />
      {values.on !== 'PERIOD_END' && (
        <>
          <Choices
            {...{ form, field: 'trigger.procedures', label: '在哪些程序', names: PROCEDURES }}
            value={values.procedures}
            onChange={(procedures) => {
              set({ procedures });
            }}
          />
          <Choices
            {...{ form, field: 'trigger.capacities', label: '本机关是', names: CAPACITIES }}
            value={values.capacities}
            onChange={(capacities) => {
              set({ capacities });
            }}
          />
        </>
      )}
    </>
  );
}

function OfKind({ form }: { form: RuleForm }) {
  const { values, set } = form;
  switch (values.on) {
    case 'EVENT':
      return (
        <Choice
          {...{ form, field: 'trigger.type', label: '程序事项', names: EVENT_NAMES, value: values.type }}
          onChange={(type) => {
            set({ type });
          }}
        />
      );
    case 'OUTCOME':
      return <OutcomeFields form={form} />;
    case 'HEARING':
      return <HearingFields form={form} />;
    case 'COUNT':
      return <CountFields form={form} />;
    case 'PERIOD_END':
      return (
        <Choice
          {...{ form, field: 'trigger.period', label: '周期', names: EACH, value: values.period }}
          hint="由机关办理，列在工作台上，不属于哪一件案件"
          onChange={(period) => {
            set({ period });
          }}
        />
      );
  }
}

function HearingFields({ form }: { form: RuleForm }) {
  const { values, set } = form;
  return (
    <>
      <Choices
        {...{ form, field: 'trigger.kinds', label: '哪几种', names: HEARING_KINDS, value: values.kinds }}
        onChange={(kinds) => {
          set({ kinds });
        }}
      />
      <Choice
        {...{ form, field: 'trigger.direction', label: '之前还是之后', names: HEARING_DIRECTIONS }}
        value={values.direction}
        onChange={(direction) => {
          set({ direction });
        }}
      />
    </>
  );
}

function CountFields({ form }: { form: RuleForm }) {
  const { values, set } = form;
  return (
    <>
      <Choice
        {...{ form, field: 'trigger.of', label: '计算什么', names: COUNTED_THINGS, value: values.of }}
        onChange={(of) => {
          set({ of });
        }}
      />
      <TextField form={inPart(form, 'trigger')} name="number" label="第几件" placeholder="例如 3" />
      <Choice
        {...{ form, field: 'trigger.from', label: '起算', names: COUNT_STARTS, value: values.countFrom }}
        onChange={(countFrom) => {
          set({ countFrom });
        }}
      />
    </>
  );
}
