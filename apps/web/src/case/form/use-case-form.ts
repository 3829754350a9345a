import { useState } from 'react';
import { isStaleVersion } from '../../api/problem';
import { caseQuery, caseworkChanged, queryClient } from '../../api/queries';
import type { Form } from '../../form/use-form';
import { useSaving } from '../../form/use-saving';
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

export interface CaseForm<V> extends Omit<Form<V>, 'begin' | 'forgive'> {
  /** The case with which the form began. */
  opened: CaseFile;
  conflict: Conflicting | null;
  isRestored: boolean;
  /** Throws away what was typed. */
  forget: () => void;
}

/** A form about a case: besides, a draft, and two people changing the case at once. */
export function useCaseForm<V extends object, A>(options: CaseFormOptions<V, A>): CaseForm<V> {
  const { name, initial, save } = options;
  const [opened, setOpened] = useState(options.file);
  const [against, setAgainst] = useState(opened);
  const [conflict, setConflict] = useState<Conflicting | null>(null);
  const draftKey = `draft:${usePerson().id}:case:${opened.id}:${name}`;
  // Only what was typed: the rest may be changed by others before the draft is taken up again.
  const [typed, setTyped] = useState<Partial<V>>(() => readDraft<V>(draftKey) ?? {});
  const [values, setValues] = useState<V>(() => ({ ...initial, ...typed }));
  const [isRestored, setRestored] = useState(Object.keys(typed).length > 0);

  const { forgive, error, ...saving } = useSaving<V, A>({
    name,
    values,
    save: () => save(values, against, opened),
    saved: async (answer) => {
      dropDraft(draftKey);
      setConflict(null);
      await caseworkChanged();
      options.saved(answer);
    },
    refused: async (refusal) => {
      if (!isStaleVersion(refusal)) return;
      const latest = await queryClient.query({ ...caseQuery(opened.id), staleTime: 0 });
      setAgainst(latest);
      setConflict({ latest, changes: latest.version - opened.version });
    },
  });
  return {
    ...saving,
    // A conflict has a notice of its own.
    error: isStaleVersion(error) ? null : error,
    values,
    opened,
    set: (patch) => {
      setValues({ ...values, ...patch });
      setTyped({ ...typed, ...patch });
      keepDraft(draftKey, { ...typed, ...patch });
    },
    conflict,
    isRestored,
    forget: () => {
      dropDraft(draftKey);
      setOpened(options.file);
      setAgainst(options.file);
      setTyped({});
      setValues(initial);
      setRestored(false);
      setConflict(null);
      forgive();
    },
  };
}
