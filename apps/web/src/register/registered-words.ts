import type { Day } from '#law';
import type { Shown } from '../api/client';
import { dayText } from '../ui/dates';

/** 已登记。答复期限 10月9日 */
export function registeredWords({ deadlines }: Pick<Shown['CaseView'], 'deadlines'>, today: Day): string {
  const [next] = deadlines
    .flatMap(({ ours, status, shortName, due }) =>
      ours && due !== null && (status === 'OPEN' || status === 'OVERDUE') ? [{ shortName, due }] : [],
    )
    .sort((one, other) => one.due.localeCompare(other.due));
  if (!next) return '已登记。现在没有本机关要办的期限';
  const { shortName, due } = next;
  return `已登记。${shortName}期限 ${dayText(due, today)}${due < today ? '，已经逾期' : ''}`;
}
