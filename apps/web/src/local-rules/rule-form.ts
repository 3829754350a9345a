import { type Form, useForm } from '../form/use-form';
import { answerOf, api } from '../api/client';
import type { LocalRule } from './queries';
import { bodyOf, type TypedRule } from './rule-values';

export type RuleForm = Form<TypedRule>;

/** What the form is about: a new rule, the mending of one, or the version that takes its place. */
export type Writing = { rule: null } | { rule: LocalRule; isNewVersion: boolean };

interface RuleFormOptions {
  writing: Writing;
  initial: TypedRule;
  saved: () => unknown;
  refused: (error: Error) => unknown;
}

export function useRuleForm({ writing, initial, saved, refused }: RuleFormOptions): RuleForm {
  return useForm<TypedRule, LocalRule>({
    name: 'local-rule',
    initial,
    save: (values) => save(values, writing),
    ...{ saved, refused, partsOf },
  });
}

function save({ organId, reason, ...values }: TypedRule, writing: Writing): Promise<LocalRule> {
  const told = bodyOf({ organId, reason, ...values });
  if (writing.rule === null) return answerOf(api.POST('/api/local-rules', { body: { ...told, organId } }));
  const { id, version } = writing.rule;
  if (writing.isNewVersion) {
    const body = { ...told, organId, follows: { id, version } };
    return answerOf(api.POST('/api/local-rules', { body }));
  }
  return answerOf(
    api.PATCH('/api/local-rules/{id}', {
      params: { path: { id } },
      body: { ...told, version, reason: reason || undefined },
    }),
  );
}

/** The values stand side by side, and the request has those of the trigger and the document in parts. */
function partsOf(values: TypedRule, field: string): unknown[] {
  if (field === 'trigger.from') return [values.on, values.outcomeFrom, values.countFrom, values.procedures];
  const name = field.split('.').at(-1);
  const { on, procedures, capacities } = values;
  const own: unknown = new Map<string, unknown>(Object.entries(values)).get(name ?? '');
  // What cannot happen is mended by another trigger or another case just as well.
  return field.startsWith('trigger.') ? [own, on, procedures, capacities] : [own, on];
}
