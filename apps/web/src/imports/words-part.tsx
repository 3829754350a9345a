import { Button, Select } from 'antd';
import { useState } from 'react';
import { type Result, RESULTS } from '#law';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import styles from './imports.module.css';
import type { Import } from './queries';
import { useAdjusting } from './use-adjusting';
import { namedOptions } from '../ui/named-options';

/** 待确认的词: outcomes that the product does not know, each once. What is said of them is known the next time. */
export function WordsPart({ of: { id, unknownWords } }: { of: Import }) {
  const [chosen, setChosen] = useState<Record<string, Result>>({});
  const adjusting = useAdjusting(id);
  if (unknownWords.length === 0) return null;
  return (
    <Section title={`待确认的词 ${unknownWords.length} 个`} aside="处理结果的写法，每个说明一次，以后都认得">
      <ul className={styles.words}>
        {unknownWords.map(({ word, count }) => (
          <li key={word}>
            <span>
              <b>{word}</b> <span className="muted">{count} 行</span>
            </span>
            <Select<Result>
              aria-label={`${word} 的意思`}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="是什么意思"
              value={chosen[word]}
              options={namedOptions(RESULTS)}
              onChange={(result) => {
                setChosen((before) => ({ ...before, [word]: result }));
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {adjusting.error && <ErrorSentence error={adjusting.error} />}
        <Button
          disabled={Object.keys(chosen).length === 0}
          loading={adjusting.isPending}
          onClick={() => {
            adjusting.mutate({ words: chosen });
          }}
        >
          按此重新读取
        </Button>
      </div>
    </Section>
  );
}
