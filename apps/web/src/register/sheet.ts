import type { Registration } from './registration';

/** What a part of the page needs of the whole: what was typed, how to say more, and what is wrong with it. */
export interface Sheet {
  values: Registration;
  set: (patch: Partial<Registration>) => void;
  errorAt: (id: string) => string | undefined;
}
