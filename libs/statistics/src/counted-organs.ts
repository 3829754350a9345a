import type { Actor, Organ, OrgansService, SeatsInView } from '#people';

export interface Whose {
  /** The asking person's own organ without it. */
  organId?: number;
  /** Without the organs below it. */
  alone?: boolean;
}

interface CountedOrgans {
  organ: Organ;
  organIds: number[];
  view: SeatsInView;
}

/** Whose cases are counted, as far as they are in view. @throws OrganNotFound where the organ is out of sight. */
export async function countedOrgans(
  organs: OrgansService,
  actor: Actor,
  { organId = actor.organId, alone = false }: Whose,
): Promise<CountedOrgans> {
  const organ = await organs.requireInView(actor, organId);
  const organIds = alone || actor.view !== 'ORGANS' ? [organ.id] : await organs.idsUnder(organ.path);
  return { organ, organIds, view: (await organs.viewOf(actor)).within(organIds) };
}
