import { Button } from 'antd';
import { dateText, type Day, isQuoted, localRuleText, type LocalTrigger, sourceText } from '#law';
import { usePerson } from '../shell/session';
import { classes } from '../ui/classes';
import { useToday } from '../ui/today';
import styles from './local-rules.module.css';
import type { LocalRule } from './queries';
import { IMPORTANCE_NAMES } from './rule-values';

interface RuleItemProps {
  rule: LocalRule;
  onWrite: (isNewVersion: boolean) => void;
  onEnd: (as: 'off' | 'remove') => void;
}

/** One version of a rule: what it asks for, where it is written, since when, and what can be done with it. */
export function RuleItem({ rule, onWrite, onEnd }: RuleItemProps) {
  const today = useToday();
  const { name, source, mayWrite } = rule;
  const person = usePerson();
  const state = stateOf(rule, today);
  return (
    <article className={styles.rule} aria-label={name}>
      <h3>
        {name}
        <span className={classes(styles.tag, styles[`tag-${state.tone}`])}>{state.words}</span>
        {!isQuoted(source) && <span className={classes(styles.tag, styles['tag-unchecked'])}>待核对</span>}
      </h3>
      <p>{localRuleText({ ...rule, trigger: rule.trigger as LocalTrigger })}</p>
      <Source rule={rule} />
      <p className="muted">{remarksOf(rule, person).join(' · ')}</p>
      {mayWrite && <Buttons {...{ rule, onWrite, onEnd }} hasEnded={state.tone === 'ended'} />}
    </article>
  );
}

function Source({ rule: { source } }: { rule: LocalRule }) {
  const { article, url, quote } = source;
  return (
    <>
      <p className="muted">
        依据：{sourceText(source)}
        {article}
        {url && (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer">
              全文
            </a>
          </>
        )}
      </p>
      {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
    </>
  );
}

function remarksOf(rule: LocalRule, { organ, seesOrgansBelow }: ReturnType<typeof usePerson>): string[] {
  const { importance, organId, organName, opened, mayWrite } = rule;
  const isOwn = organId === organ.id;
  return [
    windowText(rule),
    IMPORTANCE_NAMES[importance],
    ...(seesOrgansBelow || !isOwn ? [`${organName}和它的下级机关`] : []),
    ...(opened > 0 ? [`已产生期限 ${opened} 项`] : []),
    ...(mayWrite || isOwn ? [] : ['由上级机关管理']),
  ];
}

function Buttons({ rule, onWrite, onEnd, hasEnded }: RuleItemProps & { hasEnded: boolean }) {
  return (
    <div className={styles.buttons}>
      <RuleButton
        of={rule}
        words="修改"
        onClick={() => {
          onWrite(false);
        }}
      />
      <RuleButton
        of={rule}
        words="新版"
        onClick={() => {
          onWrite(true);
        }}
      />
      {!hasEnded && (
        <RuleButton
          of={rule}
          words="停用"
          onClick={() => {
            onEnd('off');
          }}
        />
      )}
      {rule.opened === 0 && (
        <RuleButton
          of={rule}
          words="删除"
          onClick={() => {
            onEnd('remove');
          }}
        />
      )}
    </div>
  );
}

function RuleButton({ of, words, onClick }: { of: LocalRule; words: string; onClick: () => void }) {
  return (
    <Button size="small" aria-label={`${words}：${of.name}`} onClick={onClick}>
      {words}
    </Button>
  );
}

function stateOf({ effectiveFrom, effectiveTo }: LocalRule, today: Day) {
  if (effectiveTo !== null && effectiveTo < today) return { tone: 'ended', words: '已失效' } as const;
  if (effectiveFrom > today) return { tone: 'coming', words: '未施行' } as const;
  return { tone: 'current', words: '施行中' } as const;
}

function windowText({ effectiveFrom, effectiveTo }: LocalRule): string {
  return `${dateText(effectiveFrom)}至${effectiveTo ? dateText(effectiveTo) : '今'}`;
}
