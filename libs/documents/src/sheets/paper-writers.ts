import type { AppearancePaper } from '#law';
import { absencePaper } from './absence-paper';
import { authorisationPaper } from './authorisation-paper';
import { briefingPaper } from './briefing-paper';
import type { BriefingFacts } from './hearing-facts';
import { identityPaper } from './identity-paper';

/** The papers of one hearing, each ready to be looked over, sealed and handed in. */
export const PAPER_WRITERS: Readonly<Record<AppearancePaper, (facts: BriefingFacts) => Promise<Buffer>>> = {
  briefing: briefingPaper,
  identity: identityPaper,
  authorisation: authorisationPaper,
  absence: absencePaper,
};
