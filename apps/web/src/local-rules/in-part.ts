import type { RuleForm } from './rule-form';

/** The form, for fields that the request has in a part of its own: `source.title`. */
export function inPart(form: RuleForm, part: 'trigger' | 'source'): RuleForm {
  return {
    ...form,
    idOf: (field) => form.idOf(`${part}.${field}`),
    errorOf: (field) => form.errorOf(`${part}.${field}`),
  };
}
