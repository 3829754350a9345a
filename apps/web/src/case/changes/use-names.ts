import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery, unitsQuery } from '../../api/queries';
import type { Names } from './history-values';

/** The names of people and units, for what the history holds by number. */
export function useNames(): Names {
  const people = useQuery(colleaguesQuery).data ?? [];
  const units = useQuery(unitsQuery).data ?? [];
  return {
    users: new Map(people.map(({ id, displayName }) => [id, displayName])),
    units: new Map(units.map(({ id, name }) => [id, name])),
  };
}
