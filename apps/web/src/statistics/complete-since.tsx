import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type Day, isDay } from '#law';
import { answerOf, api } from '../api/client';
import { useMay } from '../shell/session';
import { wholeDayText } from '../ui/dates';
import { DayInput } from '../ui/day-input';
import { ErrorSentence } from '../ui/error-sentence';
import { Field } from '../ui/field';
import { Section } from '../ui/section';
import sectionStyles from '../ui/section.module.css';
import { writtenDayProblem } from '../ui/written-day';
import styles from './choose-period.module.css';
import type { Statistics } from './queries';

type CompleteSinceProps = Pick<Statistics, 'completeSince' | 'scope'>;

/** 登记齐全之日: from when on every case of the organ is in the register. Before it there is no year to compare with. */
export function CompleteSince({ completeSince, scope }: CompleteSinceProps) {
  const mayWrite = useMay()('organs.write');
  const said = completeSince
    ? `自${wholeDayText(completeSince)}起案件登记齐全，此后的年度可以同比。`
    : '没有填写自哪一天起登记齐全，不作同比，上年同期一律为“—”。';
  return (
    <Section title="与上年比较">
      <div className={sectionStyles.sectionBody}>
        <p>
          {said}
          {scope.organs > 1 && '含下级统计时，各机关都填写了才作比较，以最晚的一天为准。'}
          {!mayWrite && !completeSince && '请系统管理员填写。'}
        </p>
        {mayWrite && <SetDay key={completeSince} organId={scope.organId} since={completeSince} />}
      </div>
    </Section>
  );
}

function SetDay({ organId, since }: { organId: number; since: Day | null }) {
  const client = useQueryClient();
  const [typed, type] = useState(since ?? '');
  const { error, mutate, isPending } = useMutation({
    mutationFn: (registerCompleteSince: Day) =>
      answerOf(
        api.PATCH('/api/organs/{id}', { params: { path: { id: organId } }, body: { registerCompleteSince } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['statistics'] }),
  });
  return (
    <div className={styles.ownDays}>
      <Field
        id="complete-since"
        label="本机关登记齐全之日"
        error={writtenDayProblem('登记齐全之日', typed) ?? undefined}
      >
        {(control) => <DayInput {...control} name="登记齐全之日" value={typed} onChange={type} />}
      </Field>
      <Button
        loading={isPending}
        disabled={!isDay(typed)}
        onClick={() => {
          if (isDay(typed)) mutate(typed);
        }}
      >
        保存
      </Button>
      {error && <ErrorSentence error={error} />}
    </div>
  );
}
