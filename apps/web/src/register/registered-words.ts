import type { Day } from '#law';
import type { Shown } from '../api/client';
import { dayText } from '../ui/dates';

type Registered = Pick<Shown['RegisteredCaseView'], 'deadlines' | 'alike'>;

/** 已登记。答复期限 10月9日 */
export function registeredWords({ deadlines, alike }: Registered, today: Day): string {
  return `${nextWords(deadlines, today)}${alike.length > 0 ? alikeWords(alike, today) : ''}`;
}

function alikeWords(alike: Registered['alike'], today: Day): string {
  const told = alike.map(({ caseNo, applicants, receivedOn }) =>
    [caseNo ?? '案号未登记', applicants, `${dayText(receivedOn, today)}收到`].filter(Boolean).join('，'),
  );
  return `。可能重复登记，请核对：${told.join('；')}`;
}

function nextWords(deadlines: Registered['deadlines'], today: Day): string {
  const [next] = deadlines
    .flatMap(({ ours, status, shortName, due }) =>
      ours && due !== null && (status === 'OPEN' || status === 'OVERDUE') ? [{ shortName, due }] : [],
    )
    .sort((one, other) => one.due.localeCompare(other.due));
  if (!next) return '已登记。现在没有本机关要办的期限';
  const { shortName, due } = next;
  return `已登记。${shortName}期限 ${dayText(due, today)}${due < today ? '，已经逾期' : ''}`;
}
