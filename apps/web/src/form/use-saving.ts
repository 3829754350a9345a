import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldProblem } from '#law';
import { ApiProblem } from '../api/problem';

export interface SavingOptions<V extends object, A, D> {
  /** Begins the ids of the form's fields on the page. */
  name: string;
  values: V;
  /** What is found before the server is asked, told as it would tell it. */
  check?: (values: V, deed: D) => readonly FieldProblem[];
  save: (values: V, deed: D) => Promise<A>;
  saved: (answer: A, deed: D) => unknown;
  /** What else follows where the server refuses. */
  refused?: (error: Error) => unknown;
  /** The parts of the values that a field of the request is about; without it, the value with its name. */
  partsOf?: (values: V, field: string) => readonly unknown[];
}

export interface Saving<D> {
  /** The id of a field on the page, for a field of the request: `orders[0].days`. */
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
  /** What was refused, here or by the server, as long as not all of it is mended. */
  error: Error | null;
  /** Whether the field was changed since it was refused. */
  isMended: (field: string) => boolean;
  /** What is being saved; null while nothing is. */
  saving: { deed: D } | null;
  isSaving: boolean;
  /** Nothing while it is being saved: a second press saves nothing twice. */
  submit: (deed: D) => void;
  /** As if nothing had been refused. */
  forgive: () => void;
}

/** Saves what stands in a form, and keeps what was refused until it is mended: the one way in which forms do it. */
export function useSaving<V extends object, A, D = void>(options: SavingOptions<V, A, D>): Saving<D> {
  const { name, values, check, save, saved, partsOf = partsNamed } = options;
  const [refused, setRefused] = useState<{ error: Error; values: V } | null>(null);
  const saving = useMutation({
    mutationFn: async (deed: D) => save(values, deed),
    onSuccess: async (answer, deed) => {
      setRefused(null);
      await saved(answer, deed);
    },
    onError: async (error) => {
      setRefused({ error, values });
      await options.refused?.(error);
    },
  });
  const told = refused?.error instanceof ApiProblem ? refused.error.errors : [];
  const isMended = (field: string) =>
    refused !== null && areOther(partsOf(refused.values, field), partsOf(values, field));
  const stands = told.filter(({ field }) => !isMended(field));
  return {
    idOf: (field) => idOf(name, field),
    errorOf: (field) => stands.find((one) => one.field === field)?.message,
    error: told.length > 0 && stands.length === 0 ? null : (refused?.error ?? null),
    isMended,
    saving: saving.isPending ? { deed: saving.variables } : null,
    isSaving: saving.isPending,
    submit: (deed) => {
      if (saving.isPending) return;
      const problems = check?.(values, deed) ?? [];
      if (problems.length === 0) saving.mutate(deed);
      else setRefused({ error: refusalOf(problems), values });
    },
    forgive: () => {
      setRefused(null);
    },
  };
}

/** What is missing before the server can be asked, told as it would tell it. */
export function refusal(field: string, message: string): ApiProblem {
  return new ApiProblem(message, 400, 'InvalidInput', [{ field, message }]);
}

function refusalOf(problems: readonly FieldProblem[]): ApiProblem {
  return new ApiProblem('请改好以后再保存', 400, 'InvalidInput', problems);
}

/** Where `parties` was changed, `parties[0].name` is no longer what was refused. */
function partsNamed(values: object, field: string): unknown[] {
  const [whole] = field.split(/[.[]/);
  return [Object.entries(values).find(([name]) => name === whole)?.[1]];
}

function areOther(then: readonly unknown[], now: readonly unknown[]): boolean {
  return then.some((one, index) => one !== now[index]);
}

/** `orders[0].days` → `outcome-orders-0-days` */
function idOf(name: string, field: string): string {
  return [name, ...field.split(/[.[\]]+/).filter(Boolean)].join('-');
}
