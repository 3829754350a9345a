import { useState } from 'react';
import type { FieldProblem } from '#law';
import { ApiProblem } from '../api/problem';

/** What was refused, here or by the server, as long as it is not mended. */
export function useRefusal(values: object) {
  const [refused, setRefused] = useState<{ error: Error; values: object } | null>(null);
  const told = refused?.error instanceof ApiProblem ? refused.error.errors : [];
  const isMended = (field: string) =>
    refused !== null && valueIn(refused.values, field) !== valueIn(values, field);
  const stands = told.filter(({ field }) => !isMended(field));
  return {
    // Once all of it is mended there is nothing to read any more.
    refusal: told.length > 0 && stands.length === 0 ? null : (refused?.error ?? null),
    isMended,
    errorOf: (field: string) => stands.find((one) => one.field === field)?.message,
    refuse: (error: Error) => {
      setRefused({ error, values });
    },
    accept: () => {
      setRefused(null);
    },
  };
}

/** What the form itself finds, told as the server would tell it. */
export function refusalOf(problems: readonly FieldProblem[]): ApiProblem {
  return new ApiProblem('请改好以后再登记', 400, 'InvalidInput', problems);
}

function valueIn(values: object, field: string): unknown {
  return Object.entries(values).find(([name]) => name === field)?.[1];
}
