import { Section } from '../ui/section';
import type { Statistics } from './queries';
import './appearances.css';

type AppearanceTally = Statistics['appearances'];

const WORDS: Record<keyof AppearanceTally, string> = {
  heard: '开庭审理',
  mustAttend: '应当出庭',
  appeared: '已出庭',
  principal: '其中正职',
  spoke: '发表意见',
  excused: '有正当理由',
  unexplained: '未说明理由',
};

interface AppearancesProps {
  now: AppearanceTally;
  before: AppearanceTally | undefined;
}

/** 负责人出庭应诉. */
export function Appearances({ now, before }: AppearancesProps) {
  if (now.heard + (before?.heard ?? 0) === 0) return null;
  return (
    <Section title="负责人出庭应诉" aside="同一案号同一审级多次开庭的，计一件">
      <dl className="appearances">
        {(Object.keys(WORDS) as (keyof AppearanceTally)[]).map((measure) => (
          <div key={measure}>
            <dt>{WORDS[measure]}</dt>
            <dd>
              <b className={measure === 'unexplained' && now[measure] > 0 ? 'appearances-missed' : undefined}>
                {now[measure]}
              </b>
              {before && <span className="muted">上年同期 {before[measure]}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
