import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, isStaleVersion } from '../../api/problem';
import { caseQuery, caseworkChanged, queryClient } from '../../api/queries';
import { usePerson } from '../../shell/session';
import type { CaseFile } from '../record/case-facts';
import { dropDraft, keepDraft, readDraft } from './draft';

interface CaseFormOptions<V, A> {
  file: CaseFile;
  /** Names the form's draft and its fields' ids. */
  name: string;
  initial: V;
  /**
   * @param against the case as it was when the form was opened; after a conflict, as it is since.
   * @param opened the case with which the form began: what differs from it was changed here.
   */
  save: (values: V, against: CaseFile, opened: CaseFile) => Promise<A>;
  saved: (answer: A) => void;
}

/** Someone else changed the case meanwhile. */
export interface Conflicting {
  latest: CaseFile;
  /** How many changes there have been since the form was opened: each raises the version by one. */
  changes: number;
}

export interface CaseForm<V> {
  values: V;
  /** The case with which the form began. */
  opened: CaseFile;
  set: (patch: Partial<V>) => void;
  /** The id of a field on the page, for a field of the request: `orders[0].days`. */
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
  error: Error | null;
  /** Whether the field was changed since it was refused. */
  isMended: (field: string) => boolean;
  conflict: Conflicting | null;
  isSaving: boolean;
  isRestored: boolean;
  submit: () => void;
  /** Throws away what was typed. */
  forget: () => void;
}

/** A form about a case: draft, refusals at their fields, and two people changing the case at once. */
export function useCaseForm<V extends object, A>(options: CaseFormOptions<V, A>): CaseForm<V> {
  const { name, initial, save, saved } = options;
  const [opened, setOpened] = useState(options.file);
  const [against, setAgainst] = useState(opened);
  const [conflict, setConflict] = useState<Conflicting | null>(null);
  const [mended, setMended] = useState<readonly string[]>([]);
  const draftKey = `draft:${usePerson().id}:case:${opened.id}:${name}`;
  // Only what was typed: the rest may be changed by others before the draft is taken up again.
  const [typed, setTyped] = useState<Partial<V>>(() => readDraft<V>(draftKey) ?? {});
  const [values, setValues] = useState<V>(() => ({ ...initial, ...typed }));
  const [isRestored, setRestored] = useState(Object.keys(typed).length > 0);

  const saving = useMutation({
    mutationFn: async () => save(values, against, opened),
    onSuccess: async (answer) => {
      dropDraft(draftKey);
      setConflict(null);
      await caseworkChanged();
      saved(answer);
    },
    onError: async (error) => {
      if (!isStaleVersion(error)) return;
      const latest = await queryClient.query({ ...caseQuery(opened.id), staleTime: 0 });
      setAgainst(latest);
      setConflict({ latest, changes: latest.version - opened.version });
    },
  });
  return {
    values,
    opened,
    set: (patch) => {
      setValues({ ...values, ...patch });
      setTyped({ ...typed, ...patch });
      setMended([...mended, ...Object.keys(patch)]);
      keepDraft(draftKey, { ...typed, ...patch });
    },
    idOf: (field) => idOf(name, field),
    errorOf: (field) => (isMended(field, mended) ? undefined : errorAt(saving.error, field)),
    error: isStaleVersion(saving.error) ? null : saving.error,
    isMended: (field) => isMended(field, mended),
    conflict,
    isSaving: saving.isPending,
    isRestored,
    submit: () => {
      setMended([]);
      saving.mutate();
    },
    forget: () => {
      dropDraft(draftKey);
      setOpened(options.file);
      setAgainst(options.file);
      setTyped({});
      setValues(initial);
      setRestored(false);
      setConflict(null);
      saving.reset();
    },
  };
}

/** What is missing before the server can be asked, told as it would tell it. */
export function refusal(field: string, message: string): ApiProblem {
  return new ApiProblem(message, 400, 'InvalidInput', [{ field, message }]);
}

function errorAt(error: Error | null, field: string): string | undefined {
  return error instanceof ApiProblem ? error.errorOf(field) : undefined;
}

/** `parties` was changed since, so `parties[0].name` is no longer what was refused. */
function isMended(field: string, mended: readonly string[]): boolean {
  const [whole = field] = field.split(/[.[]/);
  return mended.includes(whole);
}

/** `orders[0].days` → `outcome-orders-0-days` */
function idOf(name: string, field: string): string {
  return [name, ...field.split(/[.[\]]+/).filter(Boolean)].join('-');
}
