import { useNavigate } from 'react-router';
import type { Limits } from '#law';
import { answerOf, api } from '../api/client';
import { useOneKey } from '../api/one-key';
import { ApiProblem } from '../api/problem';
import { caseworkChanged } from '../api/queries';
import { takeBackCase } from '../api/taking-back';
import { useSaving } from '../form/use-saving';
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
  const live = problemsOf(values, limits);
  const { submit, isSaving, error, isMended } = useSaving({
    name: 'register',
    values,
    partsOf,
    check: () => [...missingFrom(values), ...live],
    save: () => {
      const body = requestOf(values);
      return answerOf(api.POST('/api/cases', { body, headers: keyOf(body) }));
    },
    saved: async (file, next: AfterRegistering) => {
      registered(next);
      report({ words: registeredWords(file, limits.today), undo: () => takeBackCase(file) });
      void caseworkChanged();
      if (next === 'open') await navigate(`/cases/${file.id}`);
    },
  });
  const told = error instanceof ApiProblem ? error.errors : [];
  const stands = told.filter(({ field }) => !isMended(field));
  const seen = live.filter(({ field }) => isFilledIn(values, fieldIdOf(values, field) ?? ''));
  const messages = messagesAt(values, [...stands, ...seen]);
  return {
    submit,
    isSaving,
    refusal: error && oncePerField(values, error),
    isMended,
    errorAt: (id: string) => messages.get(id),
  };
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

/** What may be changed to mend what was refused. */
function partsOf(values: Registration, field: string): readonly unknown[] {
  const { events, parties, applicants, caseNo } = values;
  const whole = field.split(/[.[]/)[0] ?? field;
  switch (whole) {
    case 'rows':
      return [events];
    case 'parties':
      return [parties, applicants];
    case 'caseNo':
      return [caseNo, applicants];
    default:
      return [values[whole as keyof Registration]];
  }
}
