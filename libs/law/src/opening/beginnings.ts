import { resultOf } from '../dispositions/disposition';
import type { DutyId } from '../versions/period-under';
import type { Opener } from './starts';
import type { Story } from './story';

/** What the day that is left out is called, where it is not what the table of periods says; null where it is. */
export function beginningOf(opener: Opener, duty: DutyId, story: Story): string | null {
  return BEGINNINGS[duty]?.(opener, story) ?? null;
}

type Name = (opener: Opener, story: Story) => string | null;

const BEGINNINGS: Readonly<Partial<Record<DutyId, Name>>> = {
  'FY23-30': (_opener, { examination }) => (examination.restarted ? '收到补正材料之日' : null),
  'FY23-31-SUBMIT': ({ servedOn }) => (servedOn ? '收到补正通知之日' : '发出补正通知之日'),
  'FY23-48-REPLY': ({ type, servedOn }) => (type === 'COPY_SENT' && !servedOn ? '发送申请书副本之日' : null),
  'FY23-62': ({ type, era }, { moments }) => {
    if (type !== 'TAKEN_UP') return null;
    const arrived = moments.some((one) => one.type === 'MATERIALS_RECEIVED' && one.era === era + 1);
    return arrived ? '上级机关收到案件材料之日' : '提级审理之日';
  },
  'XS-88': (_opener, { choices, moments }) =>
    choices.secondInstanceFrom === 'appeal' && moments.some(({ type }) => type === 'APPEAL_FILED')
      ? '收到上诉状之日'
      : null,
  'FY23-56-OWN': askedWithApplication,
  'FY23-56-TRANSFER': askedWithApplication,
  'FR26-58': (_opener, { choices }) => (choices.redoFrom === 'made' ? '复议决定作出之日' : null),
  'CF21-48': ({ type }, { choices }) => {
    if (type === 'EFFECTIVE') return '改变处罚决定的裁判生效之日';
    return choices.withdrawalFrom === 'made'
      ? '改变处罚决定的复议决定作出之日'
      : '收到改变处罚决定的复议决定之日';
  },
  'QZ-53': ({ type }, { facts }) => {
    if (type === 'EFFECTIVE') return '裁判生效之日';
    return type === 'DECISION_MADE' && isMediated(facts) ? '调解书生效之日' : null;
  },
};

function isMediated({ outcome }: Story['facts']): boolean {
  return outcome !== null && resultOf(outcome.disposition) === 'MEDIATED';
}

function askedWithApplication(_opener: Opener, { version, choices }: Story): string | null {
  return version === 'FY2017' && choices.rulesReviewFrom === 'application' ? '提出审查申请之日' : null;
}
