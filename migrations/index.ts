import { CreatePlatform } from './0001-create-platform';

/** Order matters. Add new migrations at the end; never edit one that has been released. */
export const MIGRATIONS = [CreatePlatform];
