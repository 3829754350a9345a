import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Day, LOCAL_EXAMPLES, type LocalExample, localRuleText } from '#law';
import { answerOf, api, type Shown } from '../api/client';
import { CaseDrawer } from '../case/form/case-drawer';
import { type Form, useForm } from '../form/use-form';
import { organsQuery } from '../people/queries';
import { usePerson } from '../shell/session';
import { DayInput } from '../ui/day-input';
import { ErrorSentence } from '../ui/error-sentence';
import { Field } from '../ui/field';
import { useToday } from '../ui/today';
import { useUndoBar } from '../ui/undo-bar';
import styles from './local-rules.module.css';
import { OrganField } from './organ-field';
import { localRulesChanged, localRulesQuery } from './queries';

interface Typed {
  organId: number;
  effectiveFrom: string;
}
type Code = Shown['ExampleRequest']['code'];

/** 示例: what offices elsewhere owe; switched on, an ordinary rule that is edited like any other. */
export function ExamplesDrawer({ onClose }: { onClose: () => void }) {
  const report = useUndoBar();
  const { organ } = usePerson();
  const today: string = useToday();
  const organs = useQuery(organsQuery).data ?? [];
  const form = useForm<Typed, unknown, LocalExample>({
    name: 'examples',
    initial: { organId: organ.id, effectiveFrom: today },
    save: ({ organId, effectiveFrom }, { code }) =>
      answerOf(
        api.POST('/api/local-rules/examples', {
          body: { code: code as Code, organId, effectiveFrom: effectiveFrom as Day },
        }),
      ),
    saved: async (_answer, { title }) => {
      report({ words: `已启用“${title}”，请修改并补填原文` });
      await localRulesChanged();
    },
  });
  const { values, set, idOf, errorOf } = form;
  return (
    <CaseDrawer title="从示例启用" onClose={onClose} width={620}>
      <div className={styles.examples}>
        <p className="muted">
          以下是各地的做法，按公开报道写成。启用以后就是本机关的规定，可以修改；没有对照文件补填原文以前，显示“待核对”，日期暂定。
        </p>
        {organs.length > 1 && <OrganField form={form} organs={organs} />}
        <Field
          id={idOf('effectiveFrom')}
          label="施行日期"
          hint="这一天起发生的才适用"
          error={errorOf('effectiveFrom')}
        >
          {(control) => (
            <DayInput
              {...control}
              name="施行日期"
              value={values.effectiveFrom}
              onChange={(effectiveFrom) => {
                set({ effectiveFrom });
              }}
            />
          )}
        </Field>
        {form.error && <ErrorSentence error={form.error} />}
        {LOCAL_EXAMPLES.map((example) => (
          <Example key={example.code} example={example} form={form} />
        ))}
      </div>
    </CaseDrawer>
  );
}

function Example({ example, form }: { example: LocalExample; form: Form<Typed, LocalExample> }) {
  const rules = useQuery(localRulesQuery).data ?? [];
  const { organId } = form.values;
  const isOn = example.rules.every(({ name }) =>
    rules.some((rule) => rule.organId === organId && rule.name === name),
  );
  return (
    <article className={styles.rule} aria-label={example.title}>
      <h3>{example.title}</h3>
      <p className="muted">{example.remark}</p>
      <ul>
        {example.rules.map((rule) => (
          <li key={rule.name}>
            <b>{rule.name}</b>：{localRuleText({ ...rule, effectiveFrom: null, effectiveTo: null })}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {isOn ? (
          <span className="muted">已启用</span>
        ) : (
          <Button
            size="small"
            aria-label={`启用：${example.title}`}
            loading={form.saving?.deed.code === example.code}
            onClick={() => {
              form.submit(example);
            }}
          >
            启用
          </Button>
        )}
      </div>
    </article>
  );
}
