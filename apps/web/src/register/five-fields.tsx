import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import type { Ref } from 'react';
import { normaliseCaseNo, type Procedure } from '#law';
import { answerOf, api } from '../api/client';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { SuggestedText } from '../ui/suggested-text';
import { useToday } from '../ui/today';
import { CaseNoField } from './case-no-field';
import { seatWords } from './seat-words';
import type { Sheet } from './sheet';
import styles from './register.module.css';

/** 案号, 收到日期, 申请人, 复议机关 and the number of the act: enough for a case. */
export function FiveFields(sheet: Sheet & { first: Ref<InputRef> }) {
  const { values, set, errorAt, first } = sheet;
  const words = seatWords(values);
  return (
    <div className={styles.registerFields}>
      <CaseNoField {...sheet} field={first} />
      <ReceivedOnField {...sheet} />
      <Field
        id="applicants"
        label={words.applicants}
        error={errorAt('applicants')}
        hint={values.applicants.includes('、') ? '顿号隔开的，各登记为一位当事人' : undefined}
      >
        {(control) => (
          <Input
            {...control}
            value={values.applicants}
            autoComplete="off"
            maxLength={1000}
            onChange={({ target }) => {
              set({ applicants: target.value });
            }}
          />
        )}
      </Field>
      <AuthorityField {...sheet} />
      <DocumentNoField {...sheet} />
    </div>
  );
}

function ReceivedOnField({ values, set, errorAt }: Sheet) {
  const today = useToday();
  const { receivedOn, receivedOnHint } = seatWords(values);
  const isAhead = values.receivedOn > today;
  return (
    <Field
      id="receivedOn"
      label={receivedOn}
      error={errorAt('receivedOn')}
      warning={isAhead ? `${receivedOn}在今天之后，请核对` : undefined}
      hint={receivedOnHint}
    >
      {(control) => (
        <DayInput
          {...control}
          name={receivedOn}
          value={values.receivedOn}
          onChange={(on) => {
            set({ receivedOn: on });
          }}
        />
      )}
    </Field>
  );
}

function AuthorityField({ values, set, errorAt }: Sheet) {
  const known = useQuery(authoritiesIn(values.procedure)).data ?? [];
  return (
    <Field id="authority" label={seatWords(values).authority} error={errorAt('authority')}>
      {(control) => (
        <SuggestedText
          {...control}
          value={values.authority}
          suggestions={known}
          maxLength={100}
          onChange={(authority) => {
            set({ authority });
          }}
        />
      )}
    </Field>
  );
}

/** Those of the latest cases, the most frequent first. */
function authoritiesIn(procedure: Procedure) {
  return {
    queryKey: ['cases', 'authorities', procedure],
    queryFn: async () => {
      const query = { procedure, limit: 200 };
      const { items } = await answerOf(api.GET('/api/cases', { params: { query } }));
      const times = new Map<string, number>();
      for (const { authority } of items) if (authority) times.set(authority, (times.get(authority) ?? 0) + 1);
      return [...times.keys()].sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
    },
  };
}

function DocumentNoField({ values, set, errorAt }: Sheet) {
  const { act, previous } = values;
  const setDocumentNo = (documentNo: string) => {
    set({ act: { ...act, documentNo } });
  };
  return (
    <Field
      id="act-documentNo"
      className={styles.registerWide}
      label={seatWords(values).documentNo}
      error={errorAt('act-documentNo')}
      hint={previous ? '与前案是同一行政行为' : undefined}
    >
      {(control) => (
        <Input
          {...control}
          value={act.documentNo}
          maxLength={100}
          autoComplete="off"
          readOnly={previous !== null}
          onChange={({ target }) => {
            setDocumentNo(target.value);
          }}
          onBlur={() => {
            const written = normaliseCaseNo(act.documentNo);
            if (written !== act.documentNo) setDocumentNo(written);
          }}
        />
      )}
    </Field>
  );
}
