import { Select } from 'antd';
import type { FieldProblem } from '#law';
import { answerOf, api } from '../api/client';
import { caseworkChanged } from '../api/queries';
import { FormButtons, FormSheet } from '../form/form-sheet';
import { useForm } from '../form/use-form';
import { dayOrNull, dayText } from '../ui/dates';
import { DayInput } from '../ui/day-input';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import { writtenDayProblem } from '../ui/written-day';
import { type Account, peopleChanged } from './queries';
import { colleaguesOf } from './colleagues';

interface Typed {
  toUserId: number | null;
  until: string;
}

interface HandOverProps {
  person: Account;
  people: readonly Account[];
}

/** 移交: the open cases and letters of who leaves, for good; of who is away, until a day. */
export function HandOver({ person, people }: HandOverProps) {
  const report = useUndoBar();
  const today = useToday();
  const initial: Typed = { toUserId: null, until: '' };
  const form = useForm({
    name: 'hand-over',
    initial,
    check: problemsOf,
    save: ({ toUserId, until }) => {
      const body = { toUserId: toUserId ?? 0, until: dayOrNull(until) ?? undefined };
      return answerOf(api.POST('/api/users/{id}/hand-over', { params: { path: { id: person.id } }, body }));
    },
    saved: async ({ cases, letters }) => {
      const what = `${cases} 件案件${letters > 0 ? `、${letters} 份意见书、建议书` : ''}`;
      const until = dayOrNull(form.values.until);
      report({
        words: until
          ? `${dayText(until, today)}以前，${person.displayName}的 ${what}由代理人办理`
          : `已移交${person.displayName}的 ${what}`,
      });
      form.begin(initial);
      await Promise.all([peopleChanged(), caseworkChanged()]);
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <section aria-label="移交案件">
      <h3>移交案件</h3>
      <FormSheet form={form} failure="没有移交" buttons={<FormButtons form={form} words="移交未结案件" />}>
        <p className="muted">
          调离的，未结案件和未办结的意见书、建议书全部转给接手人；外出、请假的，填代理到哪一天，到期自动归还。提醒随案件走
        </p>
        <Field id={idOf('toUserId')} label="接手人" error={errorOf('toUserId')}>
          {(control) => (
            <Select
              {...control}
              placeholder="选同事"
              value={values.toUserId}
              options={colleaguesOf(person, people)}
              onChange={(toUserId: number) => {
                set({ toUserId });
              }}
            />
          )}
        </Field>
        <Field
          id={idOf('until')}
          label="代理到哪一天"
          hint="只是外出、请假的才填；调离的不填"
          error={errorOf('until')}
        >
          {(control) => (
            <DayInput
              {...control}
              name="代理截止日期"
              value={values.until}
              onChange={(until) => {
                set({ until });
              }}
            />
          )}
        </Field>
      </FormSheet>
    </section>
  );
}

function problemsOf({ toUserId, until }: Typed): FieldProblem[] {
  const unreadable = until === '' ? null : writtenDayProblem('代理截止日期', until);
  return [
    ...(toUserId === null ? [{ field: 'toUserId', message: '请选接手人' }] : []),
    ...(unreadable ? [{ field: 'until', message: unreadable }] : []),
  ];
}
