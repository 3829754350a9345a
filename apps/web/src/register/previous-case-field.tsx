import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { PROCEDURES } from '#law';
import { answerOf, api } from '../api/client';
import { caseQuery, queryClient } from '../api/queries';
import { usePerson } from '../shell/session';
import { Field } from '../ui/field';
import { registrationFollowing } from './next-stage';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** 前案: what it holds is taken over into the sheet. */
export function PreviousCaseField({ values, set, errorAt }: Sheet) {
  const [words, setWords] = useState('');
  const ownId = usePerson().organ.id;
  const found = useQuery(earlierCases(useDeferredValue(words.trim()), ownId)).data ?? [];
  const take = async (id: number) => {
    const file = await queryClient.query(caseQuery(id));
    const { caseNo, receivedOn, authority, events, note } = values;
    set({ ...registrationFollowing(file), caseNo, receivedOn, authority, events, note });
  };
  const { previous } = values;
  const shown = previous ? [{ value: previous.id, label: previous.title }] : [];
  return (
    <Field
      id="previousCaseId"
      label="前案"
      className={styles.registerWide}
      error={errorAt('previousCaseId')}
      hint={
        previous
          ? '当事人、行政行为、承办人已从前案带来'
          : '选了前案，当事人和行政行为不用重填；前案没有登记过的可以不选'
      }
      aside={
        previous && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              set({ previous: null });
            }}
          >
            不接前案
          </Button>
        )
      }
    >
      {(control) => (
        <Select<number>
          {...control}
          showSearch={{ filterOption: false, onSearch: setWords }}
          placeholder="输入案号或者当事人查找"
          value={previous?.id ?? null}
          notFoundContent={words.trim() ? '没有找到，请换个说法' : '请输入案号或者当事人'}
          options={words.trim() ? found : shown}
          onChange={(id) => void take(id)}
        />
      )}
    </Field>
  );
}

/** Of the own organ: the act becomes one for both cases. */
function earlierCases(q: string, ownId: number) {
  return {
    queryKey: ['cases', 'earlier', q],
    enabled: q !== '',
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/cases', { params: { query: { q, limit: 100 } } }));
      const own = items.filter(({ organId }) => organId === ownId);
      return own.map(({ id, caseNo, applicants, procedure }) => ({
        value: id,
        label: [caseNo ?? '案号未登记', applicants, PROCEDURES[procedure]].filter(Boolean).join(' · '),
      }));
    },
  };
}
