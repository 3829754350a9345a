import { findPeriod } from '#law';
import { isoInShanghai } from '#platform';
import { lawFingerprint } from '../deadlines/recomputation/law-fingerprint';
import type { Erratum } from './erratum.entity';

/** As they are sent to the makers: the rule as it stands here and what was said of it, and nobody's name. */
export function errataAsJson(errata: readonly Erratum[]): string {
  return JSON.stringify({ edition: lawFingerprint(), errata: errata.map(told) }, null, 2);
}

export function errataAsText(errata: readonly Erratum[]): string {
  const head = `期限规则勘误（条文版本 ${lawFingerprint().slice(0, 12)}）`;
  return `${[head, ...errata.map(paragraphOf)].join('\n\n')}\n`;
}

type Told = ReturnType<typeof told>;

function told({ id, periodId, article, problem, example, reportedAt, answer, closedAt }: Erratum) {
  const rule = periodId === null ? undefined : findPeriod(periodId);
  return {
    ...{ number: id, reportedAt: isoInShanghai(reportedAt), ruleId: periodId },
    rule: rule
      ? {
          name: rule.name,
          law: rule.law,
          article: rule.article,
          quote: rule.quote,
          amount: rule.amount,
          unit: rule.unit,
        }
      : null,
    ...{ article, problem, example, answer, closed: closedAt !== null },
  };
}

function paragraphOf(erratum: Erratum): string {
  const { number, reportedAt, ruleId, rule, article, problem, example, answer, closed } = told(erratum);
  const lines: [string, string | null][] = [
    ['编号', `${number}（${reportedAt.slice(0, 10)}提出，${closed ? '已办结' : '未办结'}）`],
    ['规则', ruleText(ruleId, rule)],
    ['引文', rule?.quote ?? null],
    ['条文', article],
    ['有什么错', problem],
    ['举例（虚构事实）', example],
    ['答复', answer],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [`${label}：${text}`])).join('\n');
}

function ruleText(id: Told['ruleId'], rule: Told['rule']): string {
  if (!rule) return id ?? '未指明（如缺少的规则）';
  return `${id ?? ''} ${rule.name}（${rule.law}${rule.article}）`;
}
