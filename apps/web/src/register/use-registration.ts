import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FieldProblem, Limits } from '#law';
import { answerOf, api } from '../api/client';
import { useOneKey } from '../api/one-key';
import { ApiProblem } from '../api/problem';
import { caseworkChanged } from '../api/queries';
import { useUndoBar } from '../ui/undo-bar';
import type { Registration } from './registration';
import { fieldIdOf, isFilledIn, messagesAt, missingFrom, problemsOf } from './registration-problems';
import { requestOf } from './registration-request';
import { registeredWords } from './registered-words';

export type AfterRegistering = 'open' | 'another';

interface Options {
  values: Registration;
  limits: Limits;
  /** The case is stored: what was typed need not be kept any longer. */
  registered: (next: AfterRegistering) => void;
}

/** Registers what stands on the page, once, and says at which field what is wrong. */
export function useRegistration({ values, limits, registered }: Options) {
  const navigate = useNavigate();
  const report = useUndoBar();
  const keyOf = useOneKey();
  const [refused, setRefused] = useState<{ error: Error; values: Registration } | null>(null);
  const saving = useMutation({
    mutationFn: async (next: AfterRegistering) => {
      const body = requestOf(values);
      return { file: await answerOf(api.POST('/api/cases', { body, headers: keyOf(body) })), next };
    },
    onSuccess: async ({ file, next }) => {
      setRefused(null);
      registered(next);
      report({ words: registeredWords(file, limits.today) });
      void caseworkChanged();
      if (next === 'open') await navigate(`/cases/${file.id}`);
    },
    onError: (error) => {
      setRefused({ error: oncePerField(values, error), values });
    },
  });
  const live = problemsOf(values, limits);
  const submit = (next: AfterRegistering) => {
    if (saving.isPending) return;
    const wrong = [...missingFrom(values), ...live];
    if (wrong.length === 0) saving.mutate(next);
    else setRefused({ error: oncePerField(values, refusalOf(wrong)), values });
  };
  const told = refused?.error instanceof ApiProblem ? refused.error.errors : [];
  const mended = (field: string) => refused !== null && isMended(field, refused.values, values);
  const stands = told.filter(({ field }) => !mended(field));
  const seen = live.filter(({ field }) => isFilledIn(values, fieldIdOf(values, field) ?? ''));
  const messages = messagesAt(values, [...stands, ...seen]);
  return {
    submit,
    isSaving: saving.isPending,
    // Once all of it is mended there is nothing to read any more.
    refusal: told.length > 0 && stands.length === 0 ? null : (refused?.error ?? null),
    isMended: mended,
    errorAt: (id: string) => messages.get(id),
  };
}

function refusalOf(wrong: readonly FieldProblem[]): ApiProblem {
  return new ApiProblem('没有登记成功', 400, 'InvalidInput', wrong);
}

/** The first of what is said of each field of the page. */
function oncePerField(values: Registration, error: Error): Error {
  if (!(error instanceof ApiProblem)) return error;
  const seen = new Set<string>();
  const errors = error.errors.filter(({ field }) => {
    const id = fieldIdOf(values, field) ?? field;
    return !seen.has(id) && seen.add(id);
  });
  return new ApiProblem(error.message, error.status, error.code, errors);
}

/** What was refused has been changed since. */
function isMended(field: string, then: Registration, now: Registration): boolean {
  const whole = field.split(/[.[]/)[0] ?? field;
  if (whole === 'rows' || whole === 'events') return then.events !== now.events;
  if (whole === 'parties') return then.parties !== now.parties || then.applicants !== now.applicants;
  if (whole === 'caseNo') return then.caseNo !== now.caseNo || then.applicants !== now.applicants;
  return whole in then && then[whole as keyof Registration] !== now[whole as keyof Registration];
}
