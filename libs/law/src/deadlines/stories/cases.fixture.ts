import { AFTER_JUDGMENT_CASES } from './after-judgment.fixture';
import { FIRST_INSTANCE_CASES } from './first-instance.fixture';
import { LATER_CASES } from './later-proceedings.fixture';
import { RESPONDENT_CASES } from './respondent.fixture';
import { REVIEW_ORGAN_CASES } from './review-organ.fixture';
import { RULES_REVIEW_CASES } from './rules-review-and-taking-up.fixture';
import type { ToldCase } from './told.fixture';

/** Every case told for the tests. */
export const CASES: readonly ToldCase[] = [
  ...RESPONDENT_CASES,
  ...REVIEW_ORGAN_CASES,
  ...RULES_REVIEW_CASES,
  ...FIRST_INSTANCE_CASES,
  ...AFTER_JUDGMENT_CASES,
  ...LATER_CASES,
];
