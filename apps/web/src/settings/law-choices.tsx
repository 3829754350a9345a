import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChosenOptions } from '#law';
import { answerOf, api } from '../api/client';
import { type ContestedPoint, lawChoicesQuery } from '../api/counting-choices';
import { isStaleVersion } from '../api/problem';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { TextField } from '../form/text-field';
import { useForm } from '../form/use-form';
import { ErrorSentence } from '../ui/error-sentence';
import { Section } from '../ui/section';
import { useUndoBar } from '../ui/undo-bar';
import { Waiting } from '../ui/waiting';
import type { SettingProps } from './calendar-years';
import { LawChoice } from './law-choice';
import { classes } from '../ui/classes';
import styles from './settings-page.module.css';

type Options = ChosenOptions;

/** 有争议的算法: points that the law leaves open, each with the usual reading; changed for the whole installation. */
export function LawChoices({ maySet, onChanged }: SettingProps) {
  const choices = useQuery(lawChoicesQuery);
  const [changed, setChanged] = useState<Options>({});
  if (choices.isPending) return <Waiting />;
  if (choices.isError) return <ErrorSentence error={choices.error} />;
  const { points, version } = choices.data;
  const open = points.filter((point) => point.open);
  const idle = points.filter((point) => !point.open);
  const isChanged = open.some(({ id, chosen }) => (changed[id] ?? chosen) !== chosen);
  return (
    <Section
      title="有争议的算法"
      aside={maySet && '条文没有写明的，按通常做法；需要改的在这里改，全部案件适用'}
    >
      {open.map((point) => (
        <LawChoice
          key={point.id}
          point={point}
          option={changed[point.id] ?? point.chosen}
          onChoose={
            maySet
              ? (option) => {
                  setChanged({ ...changed, [point.id]: option });
                }
              : null
          }
        />
      ))}
      {isChanged && (
        <Change
          points={open}
          changed={changed}
          version={version}
          onChanged={(jobId) => {
            setChanged({});
            onChanged(jobId);
          }}
        />
      )}
      <details className={styles.settingsFolded}>
        <summary>不影响任何日期、不用选的 {idle.length} 项</summary>
        {idle.map((point) => (
          <LawChoice key={point.id} point={point} option={point.usual} onChoose={null} />
        ))}
      </details>
    </Section>
  );
}

interface ChangeProps {
  points: readonly ContestedPoint[];
  changed: Options;
  version: number;
  onChanged: SettingProps['onChanged'];
}

/** Why it is changed, and the button that has every open deadline counted again. */
function Change({ points, changed, version, onChanged }: ChangeProps) {
  const client = useQueryClient();
  const report = useUndoBar();
  const asked = () => client.invalidateQueries({ queryKey: ['law'] });
  const form = useForm({
    name: 'choices',
    initial: { reason: '' },
    save: ({ reason }) => {
      const choices = Object.fromEntries(points.map(({ id, chosen }) => [id, changed[id] ?? chosen]));
      return answerOf(api.PUT('/api/law/choices', { body: { choices, reason, version } }));
    },
    saved: async ({ jobId }) => {
      await asked();
      report({ words: '已更改有争议的算法' });
      onChanged(jobId);
    },
    refused: async (error) => {
      if (isStaleVersion(error)) await asked();
    },
  });
  return (
    <FormSheet
      form={form}
      failure="没有更改"
      className={classes(styles.settingsForm, styles.settingsChange)}
      buttons={<FormButtons form={form} words="更改算法并重新计算" />}
    >
      <TextField
        form={form}
        name="reason"
        label="更改理由"
        maxLength={400}
        placeholder="例如 省司法厅统一口径"
      />
    </FormSheet>
  );
}
