import { useState } from 'react';
import { type Saving, type SavingOptions, useSaving } from './use-saving';

interface FormOptions<V extends object, A, D> extends Omit<SavingOptions<V, A, D>, 'values'> {
  initial: V;
}

export interface Form<V, D = void> extends Saving<D> {
  values: V;
  set: (patch: Partial<V>) => void;
  /** Anew, with these values. */
  begin: (values: V) => void;
}

/** A form with values of its own. */
export function useForm<V extends object, A, D = void>(options: FormOptions<V, A, D>): Form<V, D> {
  const [values, setValues] = useState(options.initial);
  const saving = useSaving({ ...options, values });
  return {
    ...saving,
    values,
    set: (patch) => {
      setValues((before) => ({ ...before, ...patch }));
    },
    begin: (anew) => {
      saving.forgive();
      setValues(anew);
    },
  };
}
