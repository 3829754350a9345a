import { ABSENCE_REASONS } from '#law';
import type { AppearanceRequest } from '../record/appearance-request.entity';

type Answer = Pick<
  AppearanceRequest,
  'leaderName' | 'leaderPost' | 'state' | 'reason' | 'words' | 'otherName'
>;

/** 孙丽华 副局长 不能出庭：需要履行他人不能代替的公务（赴省局开会），待换人. */
export function answerText({ leaderName, leaderPost, state, reason, words, otherName }: Answer): string {
  const who = [leaderName, leaderPost].filter(Boolean).join(' ');
  const more = words ? `（${words.slice(0, 60)}）` : '';
  if (state === 'ACCEPTED') return `${who} 同意出庭`;
  if (state === 'PROPOSED') return `${who} 请改由 ${otherName ?? ''} 出庭${more}，待您请示`;
  return `${who} 不能出庭：${reason ? ABSENCE_REASONS[reason] : ''}${more}，待换人`;
}
