import type { EntityManager } from 'typeorm';
import type { AppearanceStatus } from '#law';
import type { Deed } from '#platform';
import { Appearance } from '../record/appearance.entity';
import type { Hearing } from '../record/hearing.entity';
import { Participation } from '../record/participation.entity';
import { ofSeat } from '../record/whose';

/**
 * What a change of the hearing does to who was going to come: a leader who agreed to one hour is asked again for
 * another, and at a hearing that has not been held nobody has appeared.
 */
export async function shiftAppearances(
  db: EntityManager,
  before: Pick<Hearing, 'at' | 'status'>,
  after: Hearing,
): Promise<Deed[]> {
  const deeds: Deed[] = [];
  for (const appearance of await db.findBy(Appearance, { hearingId: after.id })) {
    const status = shifted(appearance, before, after);
    if (status === appearance.status) continue;
    const seat = await db.findOneByOrFail(Participation, {
      caseId: after.caseId,
      organId: appearance.organId,
    });
    const spoke = status === 'APPEARED' && appearance.spoke;
    const { id, version } = appearance;
    await db.update(Appearance, { id }, { status, spoke, version: version + 1 });
    deeds.push({
      ...ofSeat(seat),
      subject: { kind: 'appearance', id },
      action: 'CHANGED',
      changes: {
        status: [appearance.status, status],
        ...(spoke === appearance.spoke ? {} : { spoke: [appearance.spoke, spoke] }),
      },
    });
  }
  return deeds;
}

function shifted(
  { status, leaderName }: Appearance,
  before: Pick<Hearing, 'at' | 'status'>,
  after: Hearing,
): AppearanceStatus {
  const isTakenBack = before.status === 'HELD' && after.status !== 'HELD';
  if (status === 'APPEARED') return isTakenBack ? 'CONFIRMED' : status;
  const isMoved = before.at.getTime() !== after.at.getTime() && after.status === 'SCHEDULED';
  // A reason to be away was one for that day.
  return isMoved && leaderName !== null ? 'ARRANGED' : status;
}
