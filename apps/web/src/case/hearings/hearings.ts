import type { AppearancePaper, Day } from '#law';
import { dayAt } from '../../ui/dates';
import type { CaseFile, CaseFileHearing } from '../record/case-facts';

/** Leaders appear for those who defend an act: 行政诉讼法第三条第三款, 行政复议 by the review organ's notice. */
export function isAttended({ capacity }: Pick<CaseFile, 'capacity'>): boolean {
  return capacity === 'DEFENDANT' || capacity === 'RESPONDENT';
}

/** 开庭审理 and what the court asks for; 询问、调解、宣判 without a notice need no leader (法释〔2020〕3号第一条). */
export function isNeedless({ kind, courtNotice }: Pick<CaseFileHearing, 'kind' | 'courtNotice'>): boolean {
  return !courtNotice && kind !== 'TRIAL';
}

/** Co-defendants may agree on the leader of one of them (法释〔2020〕3号第三条). */
export function hasCoDefendant({
  capacity,
  defendantForm,
  seats,
  parties,
}: Pick<CaseFile, 'capacity' | 'defendantForm' | 'seats' | 'parties'>): boolean {
  if (capacity !== 'DEFENDANT') return false;
  return (
    defendantForm === 'CO_DEFENDANT' ||
    seats.some((seat) => !seat.own && !seat.withdrawn && seat.capacity === 'DEFENDANT') ||
    parties.some(({ role }) => role === 'CO_DEFENDANT')
  );
}

/** What is told of a leader: who is to come, that one came, that one did not, that a co-defendant's comes. */
export type AppearanceStep = 'arrange' | 'appeared' | 'absent' | 'agreed';

interface LeaderStep {
  step: AppearanceStep;
  words: string;
  /** What is to be done next. */
  isNext?: boolean;
}

/** What can be told now. Before the day a leader is arranged and exchanged; from the day on it is told who came. */
export function leaderSteps(
  { appearance }: Pick<CaseFileHearing, 'appearance'>,
  { isPast, isShared }: { isPast: boolean; /** 共同被告. */ isShared: boolean },
): LeaderStep[] {
  const status = appearance?.status;
  if (status === 'AGREED') return stepsOfAgreed(isPast);
  return [...ownSteps(appearance, isPast), ...(isShared && status !== 'APPEARED' ? [AGREE] : [])];
}

const AGREE: LeaderStep = { step: 'agreed', words: '由共同被告出庭' };

function stepsOfAgreed(isPast: boolean): LeaderStep[] {
  const own: LeaderStep = isPast
    ? { step: 'appeared', words: '改为本机关负责人已出庭' }
    : { step: 'arrange', words: '改由本机关负责人出庭' };
  return [own, { ...AGREE, words: '更正由谁出庭' }];
}

function ownSteps(appearance: CaseFileHearing['appearance'], isPast: boolean): LeaderStep[] {
  const status = appearance?.status;
  if (status === 'APPEARED') {
    return [
      { step: 'appeared', words: '更正出庭情况' },
      { step: 'absent', words: '改为未出庭' },
    ];
  }
  if (isPast) return stepsOfTheDay(status === 'ABSENT');
  if (!appearance?.leader) return [{ step: 'arrange', words: '安排负责人', isNext: true }];
  return [
    { step: 'arrange', words: '换人', isNext: status === 'ABSENT' },
    { step: 'absent', words: '不能出庭' },
  ];
}

function stepsOfTheDay(isAbsent: boolean): LeaderStep[] {
  return [
    { step: 'appeared', words: isAbsent ? '改为已出庭' : '登记已出庭', isNext: !isAbsent },
    { step: 'absent', words: isAbsent ? '更正未出庭情况' : '登记未出庭' },
  ];
}

export function nextHearingOf(hearings: readonly CaseFileHearing[], today: Day): CaseFileHearing | null {
  return hearings.find(({ status, at }) => status === 'SCHEDULED' && dayAt(at) >= today) ?? null;
}

/** What is to come first, the nearest on top; then the past, the latest on top. */
export function inOrder(hearings: readonly CaseFileHearing[], today: Day): CaseFileHearing[] {
  const ahead = (one: CaseFileHearing) => one.status === 'SCHEDULED' && dayAt(one.at) >= today;
  const earliest = [...hearings].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return [...earliest.filter(ahead), ...earliest.filter((one) => !ahead(one)).reverse()];
}

/** A civil day and an hour of Shanghai as an instant. */
export function instantText(on: string, time: string): string {
  return `${on}T${time}:00+08:00`;
}

/** 上午、下午 before the hour, as a summons writes it; what is no such hour stays as it was typed. */
const HALVES: Readonly<Record<string, (hour: number) => number | null>> = {
  上午: (hour) => (hour <= 12 ? hour : null),
  中午: (hour) => (hour >= 11 && hour <= 13 ? hour : hour === 1 ? 13 : null),
  下午: (hour) => (hour >= 1 && hour < 12 ? hour + 12 : hour >= 12 && hour < 24 ? hour : null),
  '': (hour) => hour,
};

/** 9:30, 09：30, 0930, 下午2:30, 上午9时00分 as 09:30, 14:30; what is no hour, 24:00 among it, stays as it was typed. */
export function writtenTime(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[点时]半$/, ':30')
    .replace(/[点时]/, ':')
    .replace(/分$/, '');
  const match = /^(上午|中午|下午|)(\d{1,2}):?(\d{2})?$/.exec(plain.replace(/:$/, ''));
  if (!match) return text.trim();
  const [, half = '', hours, minutes = '0'] = match;
  const [hour, minute] = [HALVES[half]?.(Number(hours)) ?? Number.NaN, Number(minutes)];
  if (!(hour < 24 && minute < 60)) return text.trim();
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Asked about, not refused: no court sits before seven, and the hour may be one of the afternoon. */
export function doubtOfTime(time: string): string | null {
  return time < '07:00' ? `${time} 开庭太早，请核对是不是下午` : null;
}

/** 24:00 is the next day by the clock, and nobody means that. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Papers that make sense now: who comes shows who he is, who does not says why. */
export function papersFor({ appearance }: Pick<CaseFileHearing, 'appearance'>): AppearancePaper[] {
  const status = appearance?.status;
  const ofLeader: AppearancePaper[] = status === 'ABSENT' ? ['absence'] : ['identity'];
  return ['briefing', ...(status === 'AGREED' ? [] : ofLeader), 'authorisation'];
}
