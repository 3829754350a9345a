import { Fragment, type ReactNode, useId, useState } from 'react';
import { RateFraction } from '../ui/rate-fraction';
import { CasesBehind } from './cases-behind';
import { NumberLink, useOpened } from './number-link';
import { type RatePart, rateKey } from './number-names';
import type { ComparedProps, Filter, Statistics } from './queries';
import styles from './rates.module.css';

type Rate = Statistics['rates'][number];

/** What a leader asks first: 负责人出庭应诉率, 败诉率, 纠错率, 按期答复率. */
const FIRST = ['R-CT', 'R-BS', 'R-JC', 'R-DF'];

/** Each rate with its fraction and the sentence that says what the fraction is of. */
export function Rates({ now, before, filter }: ComparedProps) {
  const title = useId();
  const opened = useOpened();
  const first = FIRST.flatMap((id) => now.rates.filter((rate) => rate.id === id));
  const others = now.rates.filter(({ id }) => !FIRST.includes(id));
  const [isMore, showMore] = useState(others.some(({ id }) => id === opened?.place));
  const shown = (rates: readonly Rate[]) => <RateGrid rates={rates} before={before?.rates} filter={filter} />;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className="visually-hidden">
        主要比率
      </h2>
      {shown(first)}
      <details
        className={styles.ratesMore}
        open={isMore}
        onToggle={({ currentTarget }) => {
          showMore(currentTarget.open);
        }}
      >
        <summary>其余 {others.length} 项比率</summary>
        {shown(others)}
      </details>
    </section>
  );
}

interface RateGridProps {
  rates: readonly Rate[];
  before: readonly Rate[] | undefined;
  filter: Filter;
}

function RateGrid({ rates, before, filter }: RateGridProps) {
  const opened = useOpened();
  return (
    <div className={styles.rates}>
      <div className={styles.ratesGrid}>
        {rates.map((rate) => (
          <Fragment key={rate.id}>
            <RateFraction
              name={rate.name}
              shown={rate.shown}
              numerator={rate.numerator}
              denominator={rate.denominator}
              definition={definitionOf(rate)}
              numeratorLink={linkOf(rate, 'NUMERATOR')}
              denominatorLink={linkOf(rate, 'DENOMINATOR')}
              before={fractionText(before?.find(({ id }) => id === rate.id))}
            />
            {opened?.place === rate.id && (
              <CasesBehind filter={filter} number={opened.number} title={openedWords(rate, opened.number)} />
            )}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function openedWords(rate: Rate, number: string): string {
  return partWords(rate, number === rateKey(rate.id, 'NUMERATOR') ? 'NUMERATOR' : 'DENOMINATOR');
}

function linkOf(rate: Rate, part: RatePart): (count: number) => ReactNode {
  const number = rateKey(rate.id, part);
  return (count) => <NumberLink place={rate.id} number={number} count={count} name={partWords(rate, part)} />;
}

function partWords({ name }: Rate, part: RatePart): string {
  return `${name}${part === 'NUMERATOR' ? '分子' : '分母'}`;
}

/** 败诉率＝甲÷乙。 is shown below the name 败诉率 as 甲 ÷ 乙. */
function definitionOf({ name, definition }: Rate): string {
  const sentence = definition.startsWith(`${name}＝`) ? definition.slice(name.length + 1) : definition;
  return sentence.replace(/。$/, '').replace('÷', ' ÷ ');
}

/** — where the register of the year before is not complete. */
function fractionText(rate: Rate | undefined): string {
  if (!rate) return '上年同期 —';
  const { numerator, denominator } = rate;
  return denominator === 0 ? '上年同期 —（0/0）' : `上年同期 ${numerator}/${denominator}`;
}
