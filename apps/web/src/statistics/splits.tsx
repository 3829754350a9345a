import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { STREAMS } from '#law';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import sectionStyles from '../ui/section.module.css';
import { ALL_STREAMS } from './number-names';
import { type ComparedProps, splitsQuery, type Split } from './queries';
import { SPLIT_NAMES, type SplitName, splitsIn } from './split-names';
import { SplitTable } from './split-table';

const OPTIONS = (Object.keys(SPLIT_NAMES) as SplitName[]).map((value) => ({
  value,
  label: SPLIT_NAMES[value],
}));

/** 分类统计: every count by one thing or by two at once, each class of cases by itself. */
export function Splits({ filter, before }: ComparedProps) {
  const [address] = useSearchParams();
  const by = splitsIn(address);
  const { data, error, refetch } = useQuery({
    ...splitsQuery(filter, by, before !== undefined),
    enabled: by.length > 0,
  });
  const title = by.length === 0 ? '分类统计' : `分类统计：按${by.map((one) => SPLIT_NAMES[one]).join('和')}`;
  return (
    <Section title={title} aside={<ChooseSplits by={by} />}>
      {by.length === 0 && (
        <p className={sectionStyles.sectionBody}>
          选一项或者两项，把每个数分开来数；占比按最大余额法，合计 100%。
        </p>
      )}
      {by.length > 0 && !data && !error && <Waiting rows={4} />}
      {error && (
        <div className={sectionStyles.sectionBody}>
          <ErrorSentence error={error} onRetry={refetch} />
        </div>
      )}
      {data &&
        ALL_STREAMS.filter((stream) => data.now.some((split) => hasCases(split, stream))).map((stream) => (
          <SplitTable
            key={stream}
            name={STREAMS[stream]}
            stream={stream}
            by={by}
            splits={data.now.filter((split) => hasCases(split, stream))}
            before={data.before}
            filter={filter}
          />
        ))}
    </Section>
  );
}

function hasCases({ streams }: Split, stream: (typeof ALL_STREAMS)[number]): boolean {
  const { carriedIn, received } = streams[stream];
  return carriedIn + received > 0;
}

function ChooseSplits({ by: [first, second] }: { by: readonly SplitName[] }) {
  const [address, setAddress] = useSearchParams();
  const choose = (name: 'by' | 'second', value: SplitName | undefined) => {
    const next = new URLSearchParams(address);
    next.delete('open');
    if (value) next.set(name, value);
    else next.delete(name);
    if (!next.has('by')) next.delete('second');
    setAddress(next, { preventScrollReset: true });
  };
  return (
    <>
      <Select
        aria-label="按哪一项分"
        placeholder="按…分"
        allowClear
        popupMatchSelectWidth={false}
        value={first}
        options={OPTIONS}
        onChange={(value: SplitName | undefined) => {
          choose('by', value);
        }}
      />
      {first && (
        <Select
          aria-label="再按哪一项分"
          placeholder="再按…分"
          allowClear
          popupMatchSelectWidth={false}
          value={second}
          options={OPTIONS.filter(({ value }) => value !== first)}
          onChange={(value: SplitName | undefined) => {
            choose('second', value);
          }}
        />
      )}
    </>
  );
}
