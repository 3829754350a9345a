import type { AppearanceRequest } from '../record/appearance-request.entity';
import { LinkHasEnded, LinkIsUsed } from '../record/casework.problems';
import type { Hearing } from '../record/hearing.entity';
import type { Participation } from '../record/participation.entity';
import { hourText } from './hour-text';

/** What a request is about, as it is now. */
export interface AskedAbout {
  request: AppearanceRequest;
  hearing: Pick<Hearing, 'at' | 'status'>;
  seat: Pick<Participation, 'withdrawnAt'>;
}

/** Why a request asks nothing any more; null where it does. It says no more than its recipient needs. */
export function endOf(about: AskedAbout, now: Date): string | null {
  const { request, hearing } = about;
  const overtaken = overtakenBy(about);
  if (overtaken) return overtaken;
  if (request.state === 'WITHDRAWN') return '这份请示已撤回，不必再答复';
  if (hearing.at <= now) return '开庭时间已过，不能再答复';
  return request.expiresAt <= now ? '这个链接已过期，请联系请示的人重新发送' : null;
}

/** Also what was answered is worth nothing at another hour. */
export function overtakenBy({ request, hearing, seat }: AskedAbout): string | null {
  if (seat.withdrawnAt) return '这件案件的登记已撤回，不必再答复';
  if (hearing.status === 'CANCELLED') return '这次开庭已取消，不必再答复';
  if (hearing.at.getTime() !== request.hearingAt.getTime()) {
    return `这次开庭已改到 ${hourText(hearing.at)}，原请示作废，请等新的请示`;
  }
  return null;
}

/** @throws LinkHasEnded, LinkIsUsed */
export function requireAsked(about: AskedAbout, now: Date): void {
  const { state } = about.request;
  if (state !== 'OPEN' && state !== 'WITHDRAWN') throw new LinkIsUsed();
  const end = endOf(about, now);
  if (end) throw new LinkHasEnded(end);
}
