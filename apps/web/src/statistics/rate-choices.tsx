import { Select } from 'antd';
import type { Saving } from '../form/use-saving';
import { Field } from '../ui/field';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import type { ReportStyle, Statistics } from './queries';
import styles from './style-drawer.module.css';
import { withDenominator } from './style-words';

interface RateChoicesProps {
  rates: Statistics['rates'];
  tried: ReportStyle;
  set: (patch: Partial<ReportStyle>) => void;
  form: Pick<Saving<never>, 'idOf' | 'errorOf'>;
}

const DECIMALS = [
  { value: 0, label: '不留小数' },
  { value: 1, label: '一位小数' },
  { value: 2, label: '两位小数' },
];

/** Which rates the text tells, of what each is a share, and with how many decimals. */
export function RateChoices({ form: { idOf, errorOf }, rates, tried, set }: RateChoicesProps) {
  const told = tried.rates.flatMap((id) => rates.filter((rate) => rate.id === id));
  return (
    <>
      <Field id={idOf('rates')} label="写入文字的比率" hint="分母为零的不写" error={errorOf('rates')}>
        {(control) => (
          <Select
            {...control}
            showSearch={FOUND_BY_NAME}
            mode="multiple"
            value={tried.rates}
            options={rates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => {
              set({ rates: chosen });
            }}
          />
        )}
      </Field>
      {told.map(({ id, name, denominators }) => (
        <Field key={id} id={idOf(`denominators.${id}`)} label={`${name}的分母`}>
          {(control) => (
            <Select
              {...control}
              value={tried.denominators.find(({ rate }) => rate === id)?.denominator ?? denominators[0]?.id}
              options={denominators.map((one) => ({ value: one.id, label: one.name }))}
              className={styles.styleDrawerLong}
              onChange={(chosen: string) => {
                set({ denominators: withDenominator(tried.denominators, id, [chosen, denominators[0]?.id]) });
              }}
            />
          )}
        </Field>
      ))}
      <Field id={idOf('decimals')} label="比率的小数">
        {(control) => (
          <Select
            {...control}
            value={tried.decimals}
            options={DECIMALS}
            onChange={(decimals) => {
              set({ decimals });
            }}
          />
        )}
      </Field>
    </>
  );
}
