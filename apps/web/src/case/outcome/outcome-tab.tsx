import { Button } from 'antd';
import { useState } from 'react';
import { dateText, ORDER_KINDS, ORDER_STARTS, VERDICTS } from '#law';
import { dayAt, dayWithWeekday } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { useToday } from '../../ui/today';
import { type CaseFile, isChangeable } from '../record/case-facts';
import { Facts } from '../record/facts';
import { FollowUps } from '../follow-ups/follow-ups';
import { OutcomeForm } from './outcome-form';
import styles from './outcome.module.css';
import sectionStyles from '../../ui/section.module.css';

/** 处理结果与后续: how the case ended, and what was asked for since. */
export function OutcomeTab({ file }: { file: CaseFile }) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { outcome } = file;
  const mayChange = isChangeable(file);
  const stop = () => {
    setCorrecting(false);
  };
  return (
    <div className={styles.outcome}>
      {mayChange && (!outcome || isCorrecting) ? (
        <Section title={outcome ? '更正处理结果' : '登记处理结果'}>
          <div className={sectionStyles.sectionBody}>
            <OutcomeForm
              // A form of its own for what is new and for what is corrected.
              key={outcome ? 'correct' : 'record'}
              file={file}
              onSaved={stop}
              onCancel={outcome ? stop : undefined}
            />
          </div>
        </Section>
      ) : (
        <Section
          title="处理结果"
          aside={
            mayChange && (
              <Button
                type="link"
                size="small"
                onClick={() => {
                  setCorrecting(true);
                }}
              >
                更正
              </Button>
            )
          }
        >
          {outcome ? (
            <div className={sectionStyles.sectionBody}>
              <OutcomeFacts file={file} outcome={outcome} />
            </div>
          ) : (
            <EmptyState title="还没有登记处理结果" />
          )}
        </Section>
      )}
      <FollowUps file={file} />
    </div>
  );
}

function OutcomeFacts({ file, outcome }: { file: CaseFile; outcome: NonNullable<CaseFile['outcome']> }) {
  const today = useToday();
  const { name, basis, madeOn, servedOn, orders } = outcome;
  const aftermath = file.deadlines.filter(
    ({ ours, status }) => ours && (status === 'OPEN' || status === 'OVERDUE'),
  );
  return (
    <>
      <div className={styles.outcomeName}>{name}</div>
      <Facts
        of={[
          ['依据', basis.law + basis.article],
          ['文书日期', dayWithWeekday(madeOn, today)],
          ['送达日期', servedOn ? dayWithWeekday(servedOn, today) : '还没有登记送达，后续期限从送达起算'],
          ['附带处理', orders.map(orderText).join('；') || null],
          ['胜败', verdictText(outcome)],
          [
            '后续期限',
            aftermath.length > 0
              ? aftermath.map(({ id, name: act, due }) => (
                  <div key={id}>
                    {act} {due ? dayWithWeekday(due, today) : '日期待定'}
                  </div>
                ))
              : null,
          ],
        ]}
      />
    </>
  );
}

function verdictText({
  verdict,
  verdictReason,
  verdictAsked,
}: NonNullable<CaseFile['outcome']>): string | null {
  if (verdictAsked) return '还没有登记，暂列不计胜败，请点“更正”按新的判决填写';
  return verdict && VERDICTS[verdict] + (verdictReason ? `（${verdictReason}）` : '');
}

function orderText({
  kind,
  days,
  amount,
  starts,
  startsOn,
}: NonNullable<CaseFile['outcome']>['orders'][number]): string {
  const beginning = startsOn ? dateText(dayAt(startsOn)) : starts ? ORDER_STARTS[starts] : '';
  const within = days ? ` ${beginning && `自${beginning}起 `}${days} 日内` : '';
  return [ORDER_KINDS[kind], within, amount ? ` ${yuanText(amount)}` : ''].join('');
}

function yuanText(amount: string): string {
  return `${Number(amount).toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 元`;
}
