import { type CaseFacts, type ChosenOptions, countingChoicesOf, type Day } from '#law';
import { useCountingChoices } from '../../api/counting-choices';
import { useWorkCalendar } from '../../api/work-calendar';
import { dayText } from '../../ui/dates';
import { Shape, type ShapeKind } from '../../ui/shape';
import { useToday } from '../../ui/today';
import { type CaseFile, factsOf, optionsOf } from '../record/case-facts';
import { type Effect, type EffectKind, effectsOf } from './effects';
import styles from './effect-preview.module.css';
import { classes } from '../../ui/classes';

interface EffectPreviewProps {
  file: CaseFile;
  after: CaseFacts;
  /** What the case is to choose of the contested points; what it has chosen where that stays. */
  chosen?: ChosenOptions;
}

const SHAPES: Record<EffectKind, ShapeKind> = {
  opened: 'ring',
  moved: 'diamond',
  paused: 'bars',
  resumed: 'ring',
  met: 'check',
  ended: 'dash',
  same: 'small-ring',
};

/** 保存前先看变化: what becomes of each deadline, those that stay said too. */
export function EffectPreview({ file, after, chosen = optionsOf(file) }: EffectPreviewProps) {
  const calendar = useWorkCalendar();
  const everywhere = useCountingChoices();
  const before = { facts: factsOf(file), choices: { ...everywhere, ...countingChoicesOf(optionsOf(file)) } };
  const choices = { ...everywhere, ...countingChoicesOf(chosen) };
  const effects = effectsOf(before, { facts: after, choices }, calendar);
  return (
    <section className={styles.effects} aria-label="保存后期限的变化">
      <h3>保存后</h3>
      {effects.length === 0 && <p className="muted">没有期限因此变动。</p>}
      <ul>
        {effects.map((effect) => (
          <EffectLine key={effect.key} effect={effect} />
        ))}
      </ul>
    </section>
  );
}

function EffectLine({ effect }: { effect: Effect }) {
  const today = useToday();
  const { kind, name, ours } = effect;
  const struck = isReplaced(effect) ? effect.before : null;
  return (
    <li className={classes(styles[`effect-${kind}`], !ours && styles.effectTracked)}>
      <Shape of={SHAPES[kind]} />
      <span>
        {name}
        {!ours && <span className="muted">（他人的期限）</span>}
      </span>
      <span className={styles.effectChange}>
        {struck && <s>{dayText(struck, today)}</s>} {wordsOf(effect, today)}
      </span>
    </li>
  );
}

function wordsOf(effect: Effect, today: Day) {
  const date = dateWords(effect, today);
  const { after, before, metOn } = effect;
  switch (effect.kind) {
    case 'opened':
      return metOn ? `${date}，${metWords(after, metOn)}` : <b>新增，{date}</b>;
    case 'moved':
    case 'resumed':
      return <b>{date}</b>;
    case 'paused':
      return <b>停表，恢复后续算</b>;
    case 'met':
      return <b>{metWords(before, metOn)}</b>;
    case 'ended':
      return '不再需要';
    case 'same':
      return (
        <>
          {date} <span className="muted">不变</span>
        </>
      );
  }
}

/** The old date is struck out beside the new one. */
function isReplaced({ kind, before, after }: Effect): boolean {
  return before !== after && (kind === 'moved' || kind === 'paused' || kind === 'resumed');
}

function dateWords({ after, provisional }: Effect, today: Day): string {
  return after ? dayText(after, today) + (provisional ? '（暂定）' : '') : '日期待定';
}

function metWords(due: Day | null, metOn: Day | null): string {
  return due && metOn && metOn > due ? '逾期完成' : '按期完成';
}
